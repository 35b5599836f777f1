package org.guildhall.activity.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One decision asked of a state. It may be taken again on a fresher one, so it must not have effects elsewhere. */
@FunctionalInterface
public interface Decide<S, A> {
    /** Decides on the draft. */
    A decide(S draft, Instant now);

    /** The state to begin with when there is none yet; null answers as unknown. */
    default @Nullable S begin(Instant now) {
        return null;
    }
}
