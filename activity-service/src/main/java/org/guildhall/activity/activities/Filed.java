package org.guildhall.activity.activities;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guildhall.activity.activities.ActivityOutcome.Changed;
import org.guildhall.activity.activities.ActivityOutcome.Refused;
import org.guildhall.activity.activities.ActivityOutcome.Same;
import org.guildhall.activity.approval.Approvals;
import org.guildhall.activity.approval.Clearance;
import org.guildhall.activity.approval.Clearances;
import org.guildhall.activity.approval.Level;
import org.guildhall.activity.details.Details;
import org.guildhall.activity.details.Slot;
import org.guildhall.activity.details.Trait;
import org.jspecify.annotations.Nullable;

/** What happens between filing and everybody's agreement. */
final class Filed {
    private static final int FEWEST_SLOTS = 2;

    private Filed() {}

    static ActivityOutcome file(Activity activity, Filing filing, Instant now) {
        if (activity.state() != State.DRAFT) {
            return new Refused("wrong-state");
        }
        Details details = activity.details();
        Refused refused = refusal(details, filing);
        if (refused != null) {
            return refused;
        }
        Approvals approvals = Approvals.ask(filing.levels());
        Clearances clearances = asked(details, Clearances.NONE, allSlots(details), filing.grades(), now);
        Progress filed = activity.progress()
                .asking(filing.grades(), approvals, clearances)
                .risking(filing.risks())
                .to(approvals.next().isPresent() ? State.FILED : State.APPROVED, null);
        List<ActivityEvent> told = new ArrayList<>(List.of(new ActivityEvent.Filed()));
        if (!clearances.all().isEmpty()) {
            told.add(new ActivityEvent.ClearanceAsked(allSlots(details), filing.grades()));
        }
        return new Changed(activity.next(details, filed, now), told);
    }

    /** Where others set the date, nobody here chose it: it may collide and come soon. */
    static @Nullable Refused refusal(Details details, Filing filing) {
        if (details.themes().isEmpty()) {
            return new Refused("theme-missing");
        }
        if (details.has(Trait.DATE_SET_BY_OTHERS)) {
            return null;
        }
        if (details.slots().size() < FEWEST_SLOTS) {
            return new Refused("too-few-slots");
        }
        for (SlotRisk risk : filing.risks()) {
            if (risk.collides()) {
                return new Refused("collision", Map.of("slot", risk.slot(), "score", risk.score()));
            }
        }
        Instant first = details.slots().stream()
                .map(Slot::startsAt)
                .min(Instant::compareTo)
                .orElseThrow();
        return first.isBefore(filing.earliest())
                ? new Refused(
                        "lead-time-short", Map.of("earliest", filing.earliest().toString()))
                : null;
    }

    static Clearances asked(Details details, Clearances before, Set<Integer> slots, Set<Integer> grades, Instant now) {
        return details.has(Trait.DATE_SET_BY_OTHERS) ? before : before.ask(slots, grades, now);
    }

    static Set<Integer> allSlots(Details details) {
        return details.slots().stream().map(Slot::rank).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The level whose turn it is agrees. */
    static ActivityOutcome agree(Activity activity, Level level, String by, Instant now) {
        if (turn(activity).filter(level::equals).isEmpty()) {
            return new Refused("wrong-state");
        }
        Progress progress = activity.progress();
        Approvals approvals = progress.approvals().agree(level, by, now);
        Progress agreed = progress.with(approvals);
        ActivityEvent told = new ActivityEvent.Approved(level);
        if (approvals.next().isPresent()) {
            return Changed.of(activity.next(activity.details(), agreed, now), told);
        }
        Details proposed = progress.proposed();
        if (proposed != null) {
            return Changed.of(activity.next(proposed, agreed.proposing(null), now), told, new ActivityEvent.Changed());
        }
        Progress whole = activity.state() == State.FILED ? agreed.to(State.APPROVED, null) : agreed;
        return Changed.of(activity.next(activity.details(), whole, now), told);
    }

    /** The level whose turn it is says no: a filing becomes a draft again, a proposed change is dropped. */
    static ActivityOutcome sendBack(Activity activity, Level level, String reason, Instant now) {
        if (turn(activity).filter(level::equals).isEmpty()) {
            return new Refused("wrong-state");
        }
        Progress progress = activity.progress();
        Progress back = activity.state() == State.FILED
                ? progress.asking(Set.of(), Approvals.NONE, Clearances.NONE).to(State.DRAFT, reason)
                : progress.proposing(null).with(progress.approvals().renewed()).to(activity.state(), reason);
        return Changed.of(activity.next(activity.details(), back, now), new ActivityEvent.SentBack(level));
    }

    /** Whose turn it is to agree before it goes on; nobody's when it does not wait. */
    static Optional<Level> turn(Activity activity) {
        boolean waits = activity.state() == State.FILED
                || activity.state() == State.POSTPONED
                || activity.progress().proposed() != null;
        return waits ? activity.progress().approvals().next() : Optional.empty();
    }

    /** A counselor clears a slot for a grade or objects; both may be changed later. */
    static ActivityOutcome clear(Activity activity, Clearance given, Instant now) {
        Clearances clearances = activity.progress().clearances();
        if (activity.state().isOver() || activity.state() == State.DRAFT) {
            return new Refused("wrong-state");
        }
        if (clearances.of(given.slot(), given.grade()).isEmpty()) {
            return new Refused("not-asked");
        }
        Progress answered = activity.progress().with(clearances.answer(given));
        return Changed.of(activity.next(activity.details(), answered, now), new ActivityEvent.ClearanceGiven(given));
    }

    /** Calendars changed: what collides much more than it did has to be cleared anew, and what is in danger is told. */
    static ActivityOutcome rescore(Activity activity, List<SlotRisk> risks, Instant now) {
        Progress before = activity.progress();
        if (activity.state().isOver() || activity.state() == State.DRAFT || risks.equals(before.risks())) {
            return new Same();
        }
        Set<Integer> worse = risks.stream()
                .filter(risk -> risk.muchWorseThan(before.risk(risk.slot())))
                .map(SlotRisk::slot)
                .filter(slot -> before.clearances().cleared(slot))
                .collect(Collectors.toCollection(TreeSet::new));
        Clearances asked = worse.isEmpty()
                ? before.clearances()
                : asked(activity.details(), before.clearances(), worse, before.grades(), now);
        Progress after = before.with(asked).risking(risks);
        Activity next = activity.next(activity.details(), after, now);
        List<ActivityEvent> told = new ArrayList<>();
        for (SlotRisk risk : risks) {
            boolean safe = Safety.of(before.risk(risk.slot()), before.clearances()) != Safety.AT_RISK;
            if (safe && Safety.of(risk, asked) == Safety.AT_RISK) {
                told.add(new ActivityEvent.SlotAtRisk(risk, next.bestFallback(now)));
            }
        }
        if (!worse.isEmpty() && !activity.details().has(Trait.DATE_SET_BY_OTHERS)) {
            told.add(new ActivityEvent.ClearanceAsked(worse, before.grades()));
        }
        return new Changed(next, told);
    }
}
