package org.guildhall.activity.attendance;

import java.time.Duration;
import java.time.Instant;

/** The times of a session and what attendance makes of them: when the door takes people, warns, and settles. */
public record Hours(Instant startsAt, Instant endsAt) {
    private static final Duration DOOR = Duration.ofMinutes(30);
    private static final Duration UNTIL_WARNED = Duration.ofDays(1);
    private static final Duration UNTIL_SETTLED = Duration.ofDays(3);
    private static final int ENOUGH_PERCENT = 70;

    /** From when the door takes people. */
    public Instant opensAt(Direction direction) {
        return direction == Direction.IN ? startsAt.minus(DOOR) : startsAt;
    }

    /** Until when it does. */
    public Instant closesAt(Direction direction) {
        return direction == Direction.IN ? startsAt.plus(DOOR) : endsAt.plus(DOOR);
    }

    boolean tooEarly(Direction direction, Instant at) {
        return at.isBefore(opensAt(direction));
    }

    boolean tooLate(Direction direction, Instant at) {
        return at.isAfter(closesAt(direction));
    }

    /** When whoever is missing hears of it. */
    public Instant warnsAt() {
        return endsAt.plus(UNTIL_WARNED);
    }

    /** When every seat becomes CAME, EXCUSED or NO_SHOW. */
    public Instant settlesAt() {
        return endsAt.plus(UNTIL_SETTLED);
    }

    /** Minutes of the session between coming and going. */
    long minutes(Instant in, Instant out) {
        Instant from = in.isBefore(startsAt) ? startsAt : in;
        Instant until = out.isAfter(endsAt) ? endsAt : out;
        return Math.max(0, Duration.between(from, until).toMinutes());
    }

    /** Whether that is present for long enough. */
    boolean enough(Instant in, Instant out) {
        Instant from = in.isBefore(startsAt) ? startsAt : in;
        Instant until = out.isAfter(endsAt) ? endsAt : out;
        long present = Duration.between(from, until).toMillis();
        return present * 100
                >= ENOUGH_PERCENT * Duration.between(startsAt, endsAt).toMillis();
    }
}
