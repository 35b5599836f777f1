package org.guildhall.activity.collisions;

import org.guildhall.activity.calendars.BusyKind;

/** What an activity may collide with, and how much it weighs. */
public enum Clash {
    EXAM(1.0),
    PLACEMENT(1.0),
    CLASS(0.8),
    GRADE_ACTIVITY(0.8),
    OFF(0.6),
    /** Another activity, at the time it is announced for. */
    OTHER_CURRENT(0.5),
    /** Another activity, at the first of the times it asks for. */
    OTHER_FIRST(0.3),
    /** Another activity, at a time it would fall back to. */
    OTHER_LATER(0.1),
    /** The rest at noon. */
    REST(0.4);

    private final double weight;

    Clash(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }

    /** Nobody leaves an exam or a ward for half an hour: the smallest overlap counts as the whole. */
    public boolean isWhole() {
        return this == EXAM || this == PLACEMENT;
    }

    /** Days that are worked or unsure take nobody's time. */
    static Clash of(BusyKind kind) {
        return switch (kind) {
            case EXAM -> EXAM;
            case PLACEMENT -> PLACEMENT;
            case CLASS -> CLASS;
            case GRADE_ACTIVITY -> GRADE_ACTIVITY;
            case OFF -> OFF;
            case WORK, UNSURE -> throw new IllegalArgumentException(kind + " keeps nobody busy");
        };
    }
}
