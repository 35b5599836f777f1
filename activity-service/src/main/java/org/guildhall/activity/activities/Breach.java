package org.guildhall.activity.activities;

import java.time.Instant;
import org.guildhall.activity.activities.PromiseEnd.Ground;
import org.jspecify.annotations.Nullable;

/** Somebody wants to break an announcement's promise, and says why; everybody concerned reads it. */
public record Breach(How how, String reason, @Nullable Ground ground, String by, Instant at) {
    /** Cancelled for good, or put off to a time still to be found. */
    public enum How {
        CANCEL,
        POSTPONE;

        State leadsTo() {
            return this == CANCEL ? State.CANCELLED : State.POSTPONED;
        }
    }

    /** Danger does not wait for a second person; the sign-off follows. */
    boolean actsAtOnce() {
        return ground == Ground.SAFETY;
    }
}
