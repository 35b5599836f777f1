package org.guildhall.activity.signup;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many may come, how many may wait, how large a party may be, and between which instants sign-up is open.
 * An absent instant means "at once" and "until closed by hand".
 */
public record Admission(
        int capacity,
        int waitingPlaces,
        int maxParty,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt) {
    /** Seats and waiting places together; what is larger is split into sessions. */
    public static final int MOST = 5_000;

    public Admission {
        if (capacity < 0 || waitingPlaces < 0 || (long) capacity + waitingPlaces > MOST) {
            throw new IllegalArgumentException("seats and waiting places: 0 to " + MOST + " together");
        }
        if (maxParty < 1 || maxParty > 50) {
            throw new IllegalArgumentException("a party has 1 to 50 people");
        }
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("closes before it opens");
        }
    }

    /** The closing moves with the start; the opening only where sign-up would otherwise close first. */
    Admission movedBy(Duration shift) {
        if (closesAt == null) {
            return this;
        }
        Instant closes = closesAt.plus(shift);
        Instant opens = opensAt == null || opensAt.isBefore(closes) ? opensAt : opensAt.plus(shift);
        return new Admission(capacity, waitingPlaces, maxParty, opens, closes);
    }

    @Nullable
    Instant due(Seats.State state) {
        return switch (state) {
            case PREPARED -> opensAt != null ? opensAt : closesAt;
            case OPEN, PAUSED -> closesAt;
            case CLOSED, CANCELLED -> null;
        };
    }

    boolean opensAfter(Instant now) {
        return opensAt != null && now.isBefore(opensAt);
    }

    boolean closedAt(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }
}
