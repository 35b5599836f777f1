package org.guildhall.activity.signup;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last move of the activity's announced time, as far as its roster knows.
 *
 * @param moves how often it has moved
 * @param slot the rank it moved to, or {@link #UNKNOWN_SLOT}
 * @param afresh the last move to a time nobody had ticked; what was ticked before it counts no more
 * @param startsAt when the session now begins
 * @param before what the roster was before its activity was postponed; absent while a time is announced
 */
public record Move(
        int moves, int slot, int afresh, @Nullable Instant startsAt, Seats.@Nullable State before) {
    /** No rank: a time drawn up anew. */
    public static final int UNKNOWN_SLOT = 0;

    /** It stands where it was announced. */
    public static final Move NONE = new Move(0, UNKNOWN_SLOT, 0, null, null);

    private static final Duration PATIENCE = Duration.ofHours(24);
    private static final Duration AHEAD = Duration.ofHours(12);
    private static final Duration SHORTEST = Duration.ofHours(2);

    /**
     * Until when somebody asked now has to answer: a day, but half a day before the start if that is sooner. Who gets a
     * seat later than that has two hours, and never longer than to the start.
     */
    Instant until(Instant now) {
        Instant patience = now.plus(PATIENCE);
        if (startsAt == null) {
            return patience;
        }
        Instant soon = earlier(now.plus(SHORTEST), startsAt);
        Instant until = earlier(patience, startsAt.minus(AHEAD));
        return until.isBefore(soon) ? soon : until;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    Move suspendedFrom(Seats.State state, Instant at) {
        return new Move(moves, slot, afresh, at, state);
    }

    /** Whether the clock stands still until a new time is announced. */
    boolean suspended() {
        return before != null;
    }

    /** An organiser has said what the roster is now, so nothing is taken up again or shifted later. */
    Move overruled() {
        return before == null ? this : new Move(moves, slot, afresh, null, null);
    }

    boolean begun(Instant now) {
        return startsAt != null && !now.isBefore(startsAt);
    }
}
