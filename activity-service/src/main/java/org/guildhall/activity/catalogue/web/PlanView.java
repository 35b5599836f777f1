package org.guildhall.activity.catalogue.web;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.Breach;
import org.guildhall.activity.activities.Progress;
import org.guildhall.activity.approval.Approvals;
import org.guildhall.activity.approval.Level;
import org.guildhall.activity.catalogue.web.ActivityView.PersonView;
import org.jspecify.annotations.Nullable;

/**
 * How far the plan has come, for those inside the union and the college.
 *
 * @param next the level whose turn it is
 * @param changeProposed whether a change of what was announced waits for agreement
 * @param asked a breach that waits for a second person
 * @param ends what became of its announcements
 */
record PlanView(
        List<ApprovalStep> approvals,
        @Nullable String next,
        boolean changeProposed,
        @Nullable BreachView asked,
        List<PromiseEndView> ends) {

    record ApprovalStep(
            String level, @Nullable PersonView by, @Nullable Instant at) {}

    record BreachView(String how, String reason, @Nullable String ground, PersonView by, Instant at) {}

    record PromiseEndView(String outcome, @Nullable String ground, Instant at) {}

    static PlanView of(Activity activity, Function<String, PersonView> person) {
        Progress progress = activity.progress();
        Approvals approvals = progress.approvals();
        return new PlanView(
                approvals.required().stream()
                        .map(level -> step(level, approvals, person))
                        .toList(),
                activity.turn().map(Level::name).orElse(null),
                progress.proposed() != null,
                asked(progress.asked(), person),
                progress.ends().stream()
                        .map(end -> new PromiseEndView(
                                end.outcome().name(),
                                end.ground() == null ? null : end.ground().name(),
                                end.at()))
                        .toList());
    }

    private static ApprovalStep step(Level level, Approvals approvals, Function<String, PersonView> person) {
        return approvals.given().stream()
                .filter(given -> given.level() == level)
                .findFirst()
                .map(given -> new ApprovalStep(level.name(), person.apply(given.by()), given.at()))
                .orElseGet(() -> new ApprovalStep(level.name(), null, null));
    }

    private static @Nullable BreachView asked(@Nullable Breach breach, Function<String, PersonView> person) {
        return breach == null
                ? null
                : new BreachView(
                        breach.how().name(),
                        breach.reason(),
                        breach.ground() == null ? null : breach.ground().name(),
                        person.apply(breach.by()),
                        breach.at());
    }
}
