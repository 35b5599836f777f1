package org.guildhall.activity.signup.views;

import java.time.Clock;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.activities.desk.KnownActivities;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.desk.Desks;
import org.springframework.stereotype.Service;

/** Frees what members who left still hold of sessions to come; what has been stays as it was. */
@Service
public class Departures {
    private static final int MANY = 200;
    private final SignUpRows rows;
    private final Desks desks;
    private final KnownActivities activities;
    private final Clock clock;

    public Departures(SignUpRows rows, Desks desks, KnownActivities activities, Clock clock) {
        this.rows = rows;
        this.desks = desks;
        this.activities = activities;
        this.clock = clock;
    }

    /** Releases the member's own sign-ups; somebody else's team keeps its size. */
    public void freeSeatsOf(String member) {
        rows.newest(member, null, MANY).stream()
                .filter(row -> row.live() && row.leader().equals(member))
                .map(row -> row.id().roster())
                .filter(this::toCome)
                .forEach(roster -> desks.ask(roster, (draft, now) -> draft.release(member, "left", now)));
    }

    private boolean toCome(RosterId roster) {
        Activity activity = activities.get(roster.activity());
        return activity.state() == State.ANNOUNCED
                && activity.session(roster.session())
                        .filter(session -> clock.instant().isBefore(session.startsAt()))
                        .isPresent();
    }
}
