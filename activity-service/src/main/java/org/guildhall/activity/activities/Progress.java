package org.guildhall.activity.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guildhall.activity.approval.Approvals;
import org.guildhall.activity.approval.Clearances;
import org.guildhall.activity.details.Details;
import org.jspecify.annotations.Nullable;

/**
 * How far an activity has come, apart from what it is.
 *
 * @param grades the grades whose counselors are asked
 * @param risks how much each slot collides, as reckoned last
 * @param proposed what it shall become once those concerned agree; until then what was announced holds, and if that
 *     moves or is broken the proposal is dropped with it
 * @param asked a breach that waits for a second person
 * @param ends what became of its announcements, in order
 * @param moves how often its time was moved after it was announced
 * @param reason why it was sent back, postponed, cancelled or withdrawn
 */
public record Progress(
        State state,
        Set<Integer> grades,
        Approvals approvals,
        Clearances clearances,
        List<SlotRisk> risks,
        @Nullable Details proposed,
        @Nullable Breach asked,
        List<PromiseEnd> ends,
        int moves,
        @Nullable String reason) {
    /** Nothing has happened to it yet. */
    public static final Progress START = new Progress(
            State.DRAFT, Set.of(), Approvals.NONE, Clearances.NONE, List.of(), null, null, List.of(), 0, null);

    public Progress {
        grades = Set.copyOf(grades);
        ends = List.copyOf(ends);
        risks = List.copyOf(risks);
    }

    /** How much a slot collides; nothing while nobody reckoned. */
    SlotRisk risk(int slot) {
        return risks.stream()
                .filter(risk -> risk.slot() == slot)
                .findFirst()
                .orElseGet(() -> new SlotRisk(slot, 0, false));
    }

    Progress risking(List<SlotRisk> next) {
        return new Progress(state, grades, approvals, clearances, next, proposed, asked, ends, moves, reason);
    }

    Progress to(State next, @Nullable String why) {
        return new Progress(next, grades, approvals, clearances, risks, proposed, asked, ends, moves, why);
    }

    Progress asking(Set<Integer> concerned, Approvals levels, Clearances counselors) {
        return new Progress(state, concerned, levels, counselors, risks, proposed, asked, ends, moves, reason);
    }

    Progress with(Approvals next) {
        return asking(grades, next, clearances);
    }

    Progress with(Clearances next) {
        return asking(grades, approvals, next);
    }

    Progress proposing(@Nullable Details details) {
        return new Progress(state, grades, approvals, clearances, risks, details, asked, ends, moves, reason);
    }

    Progress waitingFor(@Nullable Breach breach) {
        return new Progress(state, grades, approvals, clearances, risks, proposed, breach, ends, moves, reason);
    }

    Progress moved() {
        return new Progress(state, grades, approvals, clearances, risks, proposed, asked, ends, moves + 1, reason);
    }

    Progress ended(PromiseEnd end) {
        List<PromiseEnd> all = new ArrayList<>(ends);
        all.add(end);
        return new Progress(state, grades, approvals, clearances, risks, proposed, asked, all, moves, reason);
    }

    Progress excused() {
        List<PromiseEnd> all = new ArrayList<>(ends);
        PromiseEnd last = all.removeLast();
        all.add(new PromiseEnd(PromiseEnd.Outcome.EXCUSED, last.ground(), last.at()));
        return new Progress(state, grades, approvals, clearances, risks, proposed, asked, all, moves, reason);
    }
}
