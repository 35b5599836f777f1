package org.guildhall.activity.desk;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Fairness between instances that write the same aggregate: who remembers it would beat for ever who must read it
 * first. So a writer that met another lately leaves a gap before its next write.
 */
final class Rivalry {
    private static final long LATELY_NANOS = Duration.ofSeconds(2).toNanos();
    private static final long LONGEST_GAP_NANOS = Duration.ofMillis(250).toNanos();
    private long lostAt = System.nanoTime() - LATELY_NANOS;
    private long lastWrite;

    void wrote(long nanos, boolean first) {
        lastWrite = nanos;
        if (!first) {
            lostAt = System.nanoTime();
        }
    }

    long lastWriteNanos() {
        return lastWrite;
    }

    void makeRoom() {
        if (System.nanoTime() - lostAt < LATELY_NANOS) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1 + Math.min(lastWrite, LONGEST_GAP_NANOS)));
        }
    }
}
