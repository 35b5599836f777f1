package org.guildhall.activity.activities;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one announcement. An activity that was postponed and announced anew has promised twice.
 *
 * @param ground the force that broke it, as said by who broke it; a counselor may excuse it for that
 */
public record PromiseEnd(Outcome outcome, @Nullable Ground ground, Instant at) {
    /** EXCUSED was broken for a reason a counselor confirmed. */
    public enum Outcome {
        KEPT,
        BROKEN,
        EXCUSED
    }

    /** Reasons nobody in a union answers for. */
    public enum Ground {
        WEATHER,
        COLLEGE_ORDER,
        SAFETY
    }
}
