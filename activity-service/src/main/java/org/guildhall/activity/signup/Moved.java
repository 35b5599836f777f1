package org.guildhall.activity.signup;

import java.time.Duration;
import java.time.Instant;
import org.guildhall.activity.signup.SignUpOutcome.Arranged;
import org.jspecify.annotations.Nullable;

/**
 * The activity's announced time has moved: the queue stays, who ticked the slot keeps the seat, everybody else who sits
 * keeps it too but is asked. Told twice it is done once.
 *
 * @param moves how often it has moved, this move included
 * @param slot the rank it moved to, or {@link Move#UNKNOWN_SLOT} when nobody can have ticked it
 * @param from when the session was to begin; absent if the roster was told so when it was postponed
 * @param to when it begins now
 */
public record Moved(int moves, int slot, @Nullable Instant from, Instant to) {
    /** The closing of sign-up moves by as much as the start. */
    public SignUpOutcome apply(Roster draft, Instant now) {
        Move last = draft.move();
        if (draft.seats().state() == Seats.State.CANCELLED || moves <= last.moves()) {
            return new Arranged();
        }
        int afresh = slot == Move.UNKNOWN_SLOT ? moves : last.afresh();
        Instant was = from != null ? from : last.startsAt();
        Admission terms = was == null ? draft.admission() : draft.admission().movedBy(Duration.between(was, to));
        draft.move(new Move(moves, slot, afresh, to, null), terms, last.before(), now);
        return draft.keepTime(now);
    }
}
