package org.guildhall.member.access.accounts;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** After ten failures in a row an account waits 1, 2, 4 … and at most 15 minutes after each further one. */
final class Lockout {

    static final int FREE_FAILURES = 10;
    static final Duration LONGEST = Duration.ofMinutes(15);

    private Lockout() {}

    static @Nullable Instant waitUntil(int failures, Instant now) {
        if (failures < FREE_FAILURES) {
            return null;
        }
        int doublings = Math.min(failures - FREE_FAILURES, 4);
        Duration wait = Duration.ofMinutes(1L << doublings);
        return now.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }
}
