package org.guildhall.activity.attendance.desk;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.activities.desk.Activities;
import org.guildhall.activity.attendance.Attendance;
import org.guildhall.activity.attendance.DoorAnswer;
import org.guildhall.activity.attendance.Hours;
import org.guildhall.activity.attendance.Secret;
import org.guildhall.activity.desk.Decide;
import org.guildhall.activity.desk.Desks;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.desk.Rosters;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The doors of all sessions: made with the roster, moved with the activity, woken by the clock. */
@Component
public class Doors {
    private final SecureRandom random = new SecureRandom();
    private final Desks<RosterId, Attendance, DoorAnswer> desks;
    private final Attendances attendances;
    private final Activities activities;
    private final Rosters rosters;

    public Doors(
            Desks<RosterId, Attendance, DoorAnswer> desks,
            Attendances attendances,
            Activities activities,
            Rosters rosters) {
        this.desks = desks;
        this.attendances = attendances;
        this.activities = activities;
        this.rosters = rosters;
    }

    /** Asks one decision of a session's attendance. */
    public DoorAnswer ask(RosterId id, Decide<Attendance, DoorAnswer> request) {
        return desks.ask(id, request);
    }

    /** The attendance of a session, made now if nobody needed it before. */
    public Attendance open(RosterId id) {
        Optional<Attendance> known = attendances.load(id).map(Versioned::state);
        return known.orElseGet(() -> {
            follow(id, true);
            return attendances.load(id).map(Versioned::state).orElseThrow(() -> new NotFound("session " + id));
        });
    }

    /** The attendance with one member in it. */
    public Attendance glimpse(RosterId id, String member) {
        return attendances.glimpse(id, member).orElseGet(() -> {
            open(id);
            return attendances.glimpse(id, member).orElseThrow(() -> new NotFound("session " + id));
        });
    }

    /**
     * Plans a session as its activity stands now; one that has none yet gets it if wished. A session that was over before
     * anybody could stand at its door gets none: nobody was absent from what was never watched.
     */
    public void follow(RosterId id, boolean begin) {
        Activity activity = activities.find(id.activity()).map(Versioned::state).orElse(null);
        Session session =
                activity == null ? null : activity.session(id.session()).orElse(null);
        if (activity == null || session == null || !activity.state().isPublic()) {
            return;
        }
        Hours hours = new Hours(session.startsAt(), session.endsAt());
        boolean off = activity.state() == State.CANCELLED || activity.state() == State.POSTPONED;
        desks.ask(id, new Decide<>() {
            @Override
            public DoorAnswer decide(Attendance draft, Instant now) {
                return draft.plan(hours, off);
            }

            @Override
            public @Nullable Attendance begin(Instant now) {
                return begin && now.isBefore(hours.endsAt())
                        ? fresh(id, activity.details().union(), hours)
                        : null;
            }
        });
    }

    private Attendance fresh(RosterId id, String union, Hours hours) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        Secret secret = new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        return Attendance.prepare(id, union, secret, hours);
    }

    /** What the timer calls: warns and settles whoever has a seat. */
    public void keepTime(RosterId id) {
        Set<String> seated = seated(id);
        desks.ask(id, (draft, now) -> draft.keepTime(seated, now));
    }

    /** Everybody with a seat, companions too. */
    public Set<String> seated(RosterId id) {
        return rosters.load(id).map(Versioned::state).map(Doors::seated).orElseGet(Set::of);
    }

    /** As {@link #seated(RosterId)}, of a roster at hand. */
    public static Set<String> seated(Roster roster) {
        Set<String> people = new HashSet<>();
        for (Entry entry : roster.entries()) {
            if (entry.state() == Entry.State.SEATED) {
                people.add(entry.member());
                people.addAll(entry.companions());
            }
        }
        return people;
    }
}
