package org.guildhall.activity.signup.desk;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.activities.desk.ActivityService;
import org.guildhall.activity.signup.Arrangement;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUpOutcome;
import org.guildhall.directory.Actor;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.Forbidden;
import org.guildhall.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** What organisers do with a roster. */
@Service
public class RosterService {
    private final Desks desks;
    private final Rosters rosters;
    private final ActivityService activities;

    public RosterService(Desks desks, Rosters rosters, ActivityService activities) {
        this.desks = desks;
        this.rosters = rosters;
        this.activities = activities;
    }

    /** Creates, opens or changes a roster as wished; sign-up belongs to announced activities. */
    public SignUpOutcome arrange(Actor actor, RosterId id, Arrangement wish) {
        Activity activity = managed(actor, id);
        if (activity.state() != State.ANNOUNCED) {
            return new SignUpOutcome.Refused("wrong-state", Map.of());
        }
        return desks.ask(id, request(id, activity.details().union(), wish));
    }

    /** The roster with everybody in it, for those who manage the activity. */
    public Optional<Versioned<Roster>> see(Actor actor, RosterId id) {
        managed(actor, id);
        return rosters.load(id);
    }

    /** Whether the actor may see it. */
    public boolean maySee(Actor actor, RosterId id) {
        try {
            managed(actor, id);
            return true;
        } catch (Forbidden | NotFound e) {
            return false;
        }
    }

    private Activity managed(Actor actor, RosterId id) {
        Activity activity = activities.managed(actor, id.activity());
        if (activity.session(id.session()).isEmpty()) {
            throw new NotFound("session " + id);
        }
        return activity;
    }

    /** The arrangement as a request that prepares the roster if there is none. */
    public static Request request(RosterId id, String union, Arrangement wish) {
        return new Request() {
            @Override
            public Roster begin(Instant now) {
                return Roster.prepare(id, union, wish.admission(), now);
            }

            @Override
            public SignUpOutcome decide(Roster draft, Instant now) {
                return wish.apply(draft, now);
            }
        };
    }
}
