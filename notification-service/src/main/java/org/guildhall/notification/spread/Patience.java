package org.guildhall.notification.spread;

/**
 * When to look again for work nobody told of: two seconds after something was found or went wrong, then ever more seldom
 * up to half a minute. Nudges carry the usual case; looking is for what a crash or a full queue left behind.
 */
public final class Patience {
    private static final long SHORTEST = 2_000;
    private static final long LONGEST = 32_000;

    private long pause = SHORTEST;
    private long next;

    public boolean isDue(long millis) {
        return millis >= next;
    }

    /** How long there is nothing to look for. */
    public long remaining(long millis) {
        return Math.max(1, next - millis);
    }

    public void looked(long millis, boolean found) {
        pause = found ? SHORTEST : Math.min(LONGEST, pause * 2);
        next = millis + pause;
    }

    /** There was more than could be taken at once. */
    public void more() {
        next = 0;
    }

    public void failed(long millis) {
        looked(millis, true);
    }
}
