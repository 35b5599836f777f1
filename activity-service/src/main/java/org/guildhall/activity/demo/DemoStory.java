package org.guildhall.activity.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.guildhall.activity.demo.DemoActivity.Fate;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.Arrangement;
import org.guildhall.activity.signup.Arrangement.Wish;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUp;
import org.guildhall.activity.signup.SignUpOutcome;
import org.guildhall.activity.signup.desk.Request;

/** What happened at one roster until now, decided by the engine in one write; repeated, it does nothing. */
record DemoStory(DemoActivity activity, RosterId id, Session session, List<String> people, Instant now)
        implements Request {
    private static final Duration WARNING = Duration.ofDays(6);
    private static final Duration LAST_CALL = Duration.ofHours(20);
    private static final int GIVES_UP = 11;

    @Override
    public Roster begin(Instant unused) {
        return Roster.prepare(id, activity.union(), terms(), opens().minusSeconds(3600));
    }

    @Override
    public SignUpOutcome decide(Roster draft, Instant unused) {
        if (!draft.entries().isEmpty()) {
            return new SignUpOutcome.Arranged();
        }
        Instant opens = opens();
        new Arrangement(terms(), Wish.OPEN).apply(draft, activity.fate() == Fate.OPENS_SOON ? now : opens);
        if (activity.fate() == Fate.OPENS_SOON) {
            return new SignUpOutcome.Arranged();
        }
        long gap = Math.max(1, Duration.between(opens, until()).toMillis() / (people.size() + 1));
        for (int i = 0; i < people.size(); i++) {
            Instant at = opens.plusMillis(gap * (i + 1));
            draft.signUp(new SignUp(people.get(i), List.of(), "demo/" + people.get(i), "demo"), at);
            if (past() && i % GIVES_UP == GIVES_UP - 1) {
                draft.giveUp(people.get(i - 3), at.plusMillis(gap / 2));
            }
        }
        if (!past()) {
            return new SignUpOutcome.Arranged();
        }
        return activity.fate() == Fate.CANCELLED ? draft.cancel(until()) : draft.close(until());
    }

    private boolean past() {
        return !now.isBefore(session.startsAt());
    }

    private Admission terms() {
        Instant closes = past() ? null : session.startsAt().minusSeconds(3600);
        Instant opens = activity.fate() == Fate.OPENS_SOON ? opens() : null;
        return new Admission(activity.capacity(), activity.waitingPlaces(), 1, opens, closes);
    }

    /** Sign-up to what is still to come opened within the last hour, so that live boards have something to show. */
    Instant opens() {
        if (activity.fate() == Fate.OPENS_SOON) {
            return now.plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        }
        return past() ? session.startsAt().minus(WARNING) : now.minus(Duration.ofMinutes(55));
    }

    private Instant until() {
        return past() ? session.startsAt().minus(LAST_CALL) : now;
    }
}
