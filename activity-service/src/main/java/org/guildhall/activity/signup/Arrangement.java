package org.guildhall.activity.signup;

import java.time.Instant;
import org.guildhall.activity.signup.SignUpOutcome.Refused;

/** An organiser's wish for a roster: its terms and whether it takes people. Refused whole or done whole. */
public record Arrangement(Admission admission, Wish wish) {
    /** What an organiser can ask for. */
    public enum Wish {
        OPEN,
        PAUSED,
        CLOSED
    }

    /** Sets terms and state in one decision. */
    public SignUpOutcome apply(Roster draft, Instant now) {
        if (draft.seats().state() == Seats.State.CANCELLED) {
            return Refused.of("cancelled");
        }
        if (wish == Wish.OPEN && admission.closedAt(now)) {
            return Refused.of("too-late");
        }
        if (wish == Wish.PAUSED) {
            draft.pause(now);
        }
        draft.changeCapacity(admission, now);
        return switch (wish) {
            case OPEN -> draft.open(now);
            case PAUSED -> draft.keepTime(now);
            case CLOSED -> draft.close(now);
        };
    }
}
