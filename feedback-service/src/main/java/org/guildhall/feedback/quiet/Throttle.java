package org.guildhall.feedback.quiet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One bucket for everybody (2 a second, burst 20), since nobody can be told apart, and the price of work: dearer after
 * 60 in an hour. Kept in memory only.
 */
final class Throttle {

    private static final double PER_SECOND = 2;
    private static final double BURST = 20;
    private static final int BUSY = 60;
    private static final int DEARER = 4;

    private final Clock clock;
    private final int usualBits;
    private final Deque<Instant> lastHour = new ArrayDeque<>();
    private double tokens = BURST;
    private Instant filled;

    Throttle(Clock clock, int usualBits) {
        this.clock = clock;
        this.usualBits = usualBits;
        this.filled = clock.instant();
    }

    /** Takes a place in the bucket; false when it is empty. */
    synchronized boolean admit() {
        Instant now = clock.instant();
        double passed = Math.max(0, Duration.between(filled, now).toMillis() / 1000.0);
        tokens = Math.min(BURST, tokens + passed * PER_SECOND);
        filled = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }

    synchronized void accepted() {
        forget();
        lastHour.addLast(clock.instant());
    }

    synchronized int zeroBits() {
        forget();
        return lastHour.size() > BUSY ? usualBits + DEARER : usualBits;
    }

    /** Starts anew, as after a quiet hour. */
    synchronized void refill() {
        tokens = BURST;
        lastHour.clear();
    }

    private void forget() {
        Instant hourAgo = clock.instant().minus(Duration.ofHours(1));
        while (!lastHour.isEmpty() && lastHour.getFirst().isBefore(hourAgo)) {
            lastHour.removeFirst();
        }
    }
}
