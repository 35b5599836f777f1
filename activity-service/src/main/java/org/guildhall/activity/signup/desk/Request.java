package org.guildhall.activity.signup.desk;

import java.time.Instant;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.SignUpOutcome;
import org.jspecify.annotations.Nullable;

/** One decision asked of a roster. It may be taken again on a fresher roster, so it must not have effects elsewhere. */
@FunctionalInterface
public interface Request {
    /** Decides on the draft. */
    SignUpOutcome decide(Roster draft, Instant now);

    /** The roster to begin with when there is none yet; null refuses as unknown. */
    default @Nullable Roster begin(Instant now) {
        return null;
    }
}
