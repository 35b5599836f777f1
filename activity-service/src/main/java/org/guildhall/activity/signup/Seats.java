package org.guildhall.activity.signup;

/** What everybody may know of a roster: its state and counts of people, right after one event. */
public record Seats(State state, int capacity, int taken, int waiting) {
    /** Where a roster stands. PREPARED opens by the clock; PAUSED takes nobody and promotes nobody. */
    public enum State {
        PREPARED,
        OPEN,
        PAUSED,
        CLOSED,
        CANCELLED
    }

    /** Seats nobody has; none while the capacity was lowered under what is taken. */
    public int free() {
        return Math.max(0, capacity - taken);
    }
}
