package org.guildhall.feedback.demo;

import java.util.List;

/** What becomes of a demo opinion; {@code daysAgo} is when it was raised, in working days. */
enum Fate {
    FRESH(0),
    CONFIRMED(24),
    TAKEN(1),
    CLIMBED(4),
    ANSWERED(6),
    REOPENED(12),
    WAITING(2),
    PROMISED(3),
    SILENT(32),
    BY_HAND(3),
    CLIMBED_FAR(6),
    NOT_POSSIBLE(3),
    OVERDUE(30);

    private static final List<Fate> ROUND = List.of(
            FRESH,
            CONFIRMED,
            TAKEN,
            CLIMBED,
            ANSWERED,
            REOPENED,
            WAITING,
            CONFIRMED,
            PROMISED,
            SILENT,
            BY_HAND,
            CONFIRMED,
            CLIMBED_FAR,
            FRESH,
            NOT_POSSIBLE,
            CONFIRMED,
            OVERDUE);

    private final int daysAgo;

    Fate(int daysAgo) {
        this.daysAgo = daysAgo;
    }

    static Fate of(int number) {
        return ROUND.get(number % ROUND.size());
    }

    int daysAgo(int number) {
        return this == CONFIRMED ? daysAgo + number : daysAgo;
    }
}
