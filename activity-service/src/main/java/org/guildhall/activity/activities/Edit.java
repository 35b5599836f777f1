package org.guildhall.activity.activities;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guildhall.activity.activities.ActivityOutcome.Changed;
import org.guildhall.activity.activities.ActivityOutcome.Refused;
import org.guildhall.activity.activities.ActivityOutcome.Same;
import org.guildhall.activity.approval.Approvals;
import org.guildhall.activity.approval.Clearances;
import org.guildhall.activity.approval.Level;
import org.guildhall.activity.details.Details;
import org.guildhall.activity.details.Trait;

/** What an edit means at each stage: free in a draft, agreed anew once filed, promised once announced. */
final class Edit {
    private final Activity activity;
    private final Details next;
    private final Material material;
    private final Filing filing;
    private final Instant now;

    private Edit(Activity activity, Details next, Filing filing, Instant now) {
        this.activity = activity;
        this.next = next;
        this.material = new Material(activity.details(), next);
        this.filing = filing;
        this.now = now;
    }

    static ActivityOutcome edit(Activity activity, Details wanted, Filing filing, Instant now) {
        Details before = activity.details();
        if (!wanted.union().equals(before.union())) {
            return new Refused("other-union");
        }
        if (activity.state() != State.ANNOUNCED) {
            return new Edit(activity, wanted, filing, now).decide();
        }
        if (wanted.slots().size() < before.slot()) {
            return new Refused("time-is-promised");
        }
        return new Edit(activity, wanted.at(before.slot()), filing, now).decide();
    }

    private ActivityOutcome decide() {
        return switch (activity.state()) {
            case DRAFT -> Changed.of(activity.next(next, activity.progress(), now));
            case FILED, APPROVED -> filed();
            case ANNOUNCED -> announced();
            case POSTPONED -> replanned();
            case CANCELLED, HELD, WITHDRAWN -> new Refused("wrong-state");
        };
    }

    private ActivityOutcome filed() {
        Refused refused = Filed.refusal(next, filing);
        if (refused != null && !next.slots().equals(activity.details().slots())) {
            return refused;
        }
        Optional<Level> lowest = material.lowest();
        Approvals approvals = lowest.map(
                        level -> activity.progress().approvals().backTo(level))
                .orElse(activity.progress().approvals());
        Progress progress = askedAnew(approvals);
        State state = approvals.next().isPresent() ? State.FILED : State.APPROVED;
        return changed(next, progress.to(state, null), List.of());
    }

    /** Words and fallbacks change at once; what was promised holds until those concerned agree. */
    private ActivityOutcome announced() {
        if (material.promisedTimesChanged()) {
            return new Refused("time-is-promised");
        }
        if (!material.promisedThingsChanged()) {
            return next.equals(activity.details())
                    ? new Same()
                    : changed(next, askedAnew(activity.progress().approvals()), List.of(new ActivityEvent.Changed()));
        }
        Approvals approvals =
                Approvals.ask(filing.levels()).backTo(material.lowest().orElse(Level.MINISTER));
        return approvals.next().isEmpty()
                ? changed(next, askedAnew(approvals), List.of(new ActivityEvent.Changed()))
                : Changed.of(activity.next(
                        activity.details(), activity.progress().with(approvals).proposing(next), now));
    }

    /** A new time for what was put off: agreed on and cleared like a new filing. */
    private ActivityOutcome replanned() {
        Refused refused = Filed.refusal(next, filing);
        return refused != null ? refused : changed(next, askedAnew(Approvals.ask(filing.levels())), List.of());
    }

    /** Slots that stay keep what counselors said about them; new ones, or another audience, are asked about. */
    private Progress askedAnew(Approvals approvals) {
        Clearances before = activity.progress().clearances();
        boolean same = material.sameAudience();
        Clearances kept = same ? before.reranked(material.keptSlots()) : Clearances.NONE;
        Set<Integer> grades = same ? activity.progress().grades() : filing.grades();
        return activity.progress()
                .asking(grades, approvals, Filed.asked(next, kept, toAsk(), grades, now))
                .risking(filing.risks());
    }

    private Set<Integer> toAsk() {
        return material.sameAudience() ? material.newSlots() : Filed.allSlots(next);
    }

    private Changed changed(Details details, Progress progress, List<ActivityEvent> told) {
        List<ActivityEvent> all = new ArrayList<>(told);
        if (!toAsk().isEmpty() && !details.has(Trait.DATE_SET_BY_OTHERS)) {
            all.add(new ActivityEvent.ClearanceAsked(toAsk(), progress.grades()));
        }
        return new Changed(activity.next(details, progress, now), all);
    }
}
