package org.guildhall.activity.signup;

import java.time.Instant;
import org.guildhall.activity.signup.SignUpOutcome.Arranged;

/**
 * The activity's announced time is off and a new one is sought: everybody stays where they are, nobody is taken,
 * promoted or released by the clock until {@link Moved} names the new time.
 *
 * @param moves how often it had moved before
 * @param startsAt when the session was to begin
 */
public record Postponed(int moves, Instant startsAt) {
    /** Remembers what the roster was. */
    public SignUpOutcome apply(Roster draft, Instant now) {
        Move last = draft.move();
        Seats.State state = draft.seats().state();
        if (state == Seats.State.CANCELLED || moves < last.moves() || last.suspended()) {
            return new Arranged();
        }
        draft.pause(now);
        return draft.move(last.suspendedFrom(state, startsAt), draft.admission(), null, now);
    }
}
