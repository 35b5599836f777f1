package org.guildhall.activity.activities.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.approval.Clearance;
import org.guildhall.activity.approval.Level;
import org.guildhall.directory.Actor;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Refusal;
import org.guildhall.platform.store.RefusedException;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.Forbidden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What those do who have to agree: ministers, presidium, counselors, the college. */
@Service
public class DecisionService {
    private static final int MOST_WAITING = 100;
    private final ActivityService service;
    private final Activities activities;
    private final Clock clock;

    public DecisionService(ActivityService service, Activities activities, Clock clock) {
        this.service = service;
        this.activities = activities;
        this.clock = clock;
    }

    /** What a counselor says about a slot; {@code better} is a time that would suit the grade. */
    public record Answer(
            Clearance.Answer answer,
            @Nullable String reason,
            @Nullable Instant better) {}

    /** Activities that wait for the actor, the one with the earliest time first; a page of them. */
    public List<Versioned<Activity>> awaiting(Actor actor) {
        return activities.awaiting(Deciders.desksOf(actor), MOST_WAITING);
    }

    public void agree(Actor actor, String id, Command command) {
        Turn turn = turn(actor, id);
        service.change(turn.activity(), command, (activity, now) -> activity.agree(turn.level(), actor.id(), now));
    }

    public void sendBack(Actor actor, String id, String reason, Command command) {
        Turn turn = turn(actor, id);
        service.change(turn.activity(), command, (activity, now) -> activity.sendBack(turn.level(), reason, now));
    }

    private record Turn(Activity activity, Level level) {}

    private Turn turn(Actor actor, String id) {
        Activity activity = service.see(actor, id).state();
        Level level = activity.turn().orElseThrow(() -> new RefusedException(Refusal.of("wrong-state")));
        if (!Deciders.holds(actor, level, activity)) {
            throw new Forbidden("not-your-turn");
        }
        if (actor.id().equals(activity.responsible())) {
            throw new RefusedException(Refusal.of("own-proposal"));
        }
        return new Turn(activity, level);
    }

    public void clear(Actor actor, String id, int slot, int grade, Answer said, Command command) {
        Activity activity = service.see(actor, id).state();
        if (!Rights.clears(actor, grade)) {
            throw new Forbidden("not-your-grade");
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Clearance given = new Clearance(slot, grade, said.answer(), said.reason(), said.better(), actor.id(), at);
        service.change(activity, command, (current, now) -> current.clear(given, now));
    }
}
