package org.guildhall.activity.promises;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.ActivityOutcome;
import org.guildhall.activity.activities.Breach;
import org.guildhall.activity.activities.PromiseEnd;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.activities.desk.ActivityService;
import org.guildhall.activity.activities.desk.WorkingCalendar;
import org.guildhall.directory.Actor;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Refusal;
import org.guildhall.platform.store.RefusedException;
import org.guildhall.platform.web.BadInput;
import org.guildhall.platform.web.Forbidden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What can be done when an announced time cannot be kept: move to a fallback, or break the promise at a seen cost. */
@Service
public class PromiseKeeper {
    private static final int DAYS_TO_EXCUSE = 5;
    private final ActivityService activities;
    private final PromiseService promises;
    private final WorkingCalendar workingDays;
    private final Clock clock;

    public PromiseKeeper(
            ActivityService activities, PromiseService promises, WorkingCalendar workingDays, Clock clock) {
        this.activities = activities;
        this.promises = promises;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** How a promise shall be broken, and the tag of the cost its breaker has seen. */
    public record Wish(
            Breach.How how,
            String reason,
            PromiseEnd.@Nullable Ground ground,
            @Nullable String seenCost) {}

    /** Moves it to a cleared fallback; the queue stays, nobody is let down. */
    public void switchSlot(Actor actor, String id, int rank, Command command) {
        activities.change(activities.answered(actor, id), command, (activity, now) -> activity.switchTo(rank, now));
    }

    /** Breaks the promise, or asks for a second person where the last one was broken too. */
    public void breach(Actor actor, String id, Wish wish, Command command) {
        Activity seen = activities.answered(actor, id);
        if (wish.seenCost() == null) {
            throw new BadInput("cost", "cost-not-seen");
        }
        Cost cost = promises.cost(seen, now());
        if (seen.state() == State.ANNOUNCED && !cost.tag().equals(wish.seenCost())) {
            throw new RefusedException(Refusal.of("cost-changed"));
        }
        Breach breach = new Breach(wish.how(), wish.reason(), wish.ground(), actor.id(), now());
        activities.change(seen, command, (activity, now) -> activity.breach(breach, cost.needsSignOff(), now));
    }

    /** The second person's word. */
    public void signOff(Actor actor, String id, boolean agreed, Command command) {
        Activity seen = activities.see(actor, id).state();
        if (!actor.isPresidium(seen.details().union())) {
            throw new Forbidden("not-yours");
        }
        activities.change(seen, command, (activity, now) -> activity.signOff(actor.id(), agreed, now));
    }

    /** A counselor confirms, within five working days, that nobody in the union answers for it. */
    public void excuse(Actor actor, String id, Command command) {
        Activity seen = activities.see(actor, id).state();
        boolean concerned = seen.progress().grades().isEmpty()
                ? actor.isCounselor()
                : seen.progress().grades().stream().anyMatch(actor::isCounselorOf);
        if (!concerned) {
            throw new Forbidden("not-your-grade");
        }
        activities.change(seen, command, (activity, now) -> {
            boolean late = !activity.progress().ends().isEmpty()
                    && !now.isBefore(workingDays.after(
                            activity.progress().ends().getLast().at(), DAYS_TO_EXCUSE + 1));
            return late ? new ActivityOutcome.Refused("too-late") : activity.excuse(now);
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
