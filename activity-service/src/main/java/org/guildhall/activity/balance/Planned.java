package org.guildhall.activity.balance;

import java.time.Instant;
import java.util.List;

/**
 * What a semester's balance needs of an activity.
 *
 * @param grades whom it is for; none: all
 */
public record Planned(
        String activity, String department, List<Integer> grades, boolean officersOnly, List<Instant> sessions) {
    public Planned {
        grades = List.copyOf(grades);
        sessions = List.copyOf(sessions);
    }

    boolean asks(int grade) {
        return !officersOnly && (grades.isEmpty() || grades.contains(grade));
    }
}
