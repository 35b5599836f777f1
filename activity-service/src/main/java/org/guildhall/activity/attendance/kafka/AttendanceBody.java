package org.guildhall.activity.attendance.kafka;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Body of every fact about somebody's attendance; a type uses the fields its contract names. */
record AttendanceBody(
        String activity,
        int session,
        String union,
        String member,
        @Nullable Boolean scanned,
        @Nullable String decision,
        @Nullable Instant until,
        @Nullable String role,
        @Nullable Long minutes,
        Instant at) {}
