package org.guildhall.activity.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A wish to be excused, and what was decided; absent while it waits. */
public record Leave(
        String reason, Instant askedAt, @Nullable Ruling ruling) {
    /** Who decided it, how, and why. */
    public record Ruling(boolean approved, String by, String why, Instant at) {}

    boolean approved() {
        return ruling != null && ruling.approved();
    }
}
