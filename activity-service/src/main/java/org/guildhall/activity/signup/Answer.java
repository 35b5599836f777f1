package org.guildhall.activity.signup;

import java.time.Instant;
import org.guildhall.activity.signup.SignUpOutcome.Arranged;
import org.guildhall.activity.signup.SignUpOutcome.GivenUp;
import org.guildhall.activity.signup.SignUpOutcome.Refused;
import org.guildhall.activity.signup.SignUpOutcome.Unknown;

/** A member says whether the party can make the time the activity has moved to; a no frees the seat without blame. */
public record Answer(String member, boolean can) {
    /** An answer that comes after the silence was ended finds nothing asked. */
    public SignUpOutcome apply(Roster draft, Instant now) {
        draft.keepTime(now);
        Entry entry = draft.entry(member);
        if (entry == null) {
            return new Unknown();
        }
        if (!entry.live()) {
            return can ? Refused.of("nothing-asked") : new GivenUp(entry.at());
        }
        if (draft.seats().state() == Seats.State.CANCELLED) {
            return Refused.of("cancelled");
        }
        if (entry.consent().question() == null) {
            boolean saidSo = can && entry.consent().moves() >= draft.move().moves();
            return saidSo ? new Arranged() : Refused.of("nothing-asked");
        }
        if (can) {
            draft.settle(entry, now);
            return new Arranged();
        }
        return draft.release(member, Turns.CANNOT_COME, now);
    }
}
