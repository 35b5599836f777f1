package org.guildhall.activity.activities.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.ActivityOutcome;
import org.guildhall.activity.details.Details;
import org.guildhall.directory.Actor;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.Forbidden;
import org.guildhall.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What officers do with activities; every use case asks the actor's rights on the object itself. */
@Service
public class ActivityService {
    private final Activities activities;
    private final Deciders deciders;
    private final Clock clock;

    public ActivityService(Activities activities, Deciders deciders, Clock clock) {
        this.activities = activities;
        this.deciders = deciders;
        this.clock = clock;
    }

    /** A new draft; its id follows from the command, so a repeated command finds what the first one made. */
    public String draft(Actor actor, Details details, Command command) {
        if (!Rights.manages(actor, details.union(), details.leadDepartment())) {
            throw new Forbidden("not-yours");
        }
        Instant now = now();
        String id = UUID.nameUUIDFromBytes(command.id().getBytes(StandardCharsets.UTF_8))
                .toString();
        activities
                .change(id, command, current -> Activity.draft(id, details.ahead(now, List.of()), actor.id(), now))
                .orRefuse();
        return id;
    }

    public void edit(Actor actor, String id, Details details, Command command) {
        if (!Rights.manages(actor, details.union(), details.leadDepartment())) {
            throw new Forbidden("not-yours");
        }
        change(
                managed(actor, id),
                command,
                (activity, now) -> activity.edit(
                        details.ahead(now, activity.details().slots()),
                        deciders.filing(id, details, activity.responsible(), now),
                        now));
    }

    /** Asks those who have to agree. */
    public void file(Actor actor, String id, Command command) {
        change(
                answered(actor, id),
                command,
                (activity, now) ->
                        activity.file(deciders.filing(id, activity.details(), activity.responsible(), now), now));
    }

    public void announce(Actor actor, String id, Command command) {
        change(answered(actor, id), command, Activity::announce);
    }

    public void withdraw(Actor actor, String id, @Nullable String reason, Command command) {
        change(answered(actor, id), command, (activity, now) -> activity.withdraw(reason, now));
    }

    /** What the timer calls when the last session is over. */
    public void hold(String id, Instant due) {
        activities
                .change(
                        id,
                        Command.internal("hold/" + id + "/" + due),
                        current -> current == null ? new ActivityOutcome.Same() : current.hold(now()))
                .orRefuse();
    }

    /** The activity if the actor may see it; what is hidden reads like what is absent. */
    public Versioned<Activity> see(Actor actor, String id) {
        return activities
                .find(id)
                .filter(found -> Rights.sees(actor, found.state()))
                .orElseThrow(() -> new NotFound("activity " + id));
    }

    /** The activity if the actor manages it. */
    public Activity managed(Actor actor, String id) {
        Activity activity = see(actor, id).state();
        if (!Rights.manages(actor, activity)) {
            throw new Forbidden("not-yours");
        }
        return activity;
    }

    /** The activity if the actor answers for it. */
    public Activity answered(Actor actor, String id) {
        Activity activity = managed(actor, id);
        if (!Rights.answersFor(actor, activity)) {
            throw new Forbidden("not-yours");
        }
        return activity;
    }

    /** Decides a command on an activity whose rights were asked when it was seen. */
    public void change(Activity seen, Command command, BiFunction<Activity, Instant, ActivityOutcome> decide) {
        activities
                .change(seen.id(), command, current -> {
                    if (current == null) {
                        throw new NotFound("activity " + seen.id());
                    }
                    return decide.apply(current, now());
                })
                .orRefuse();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
