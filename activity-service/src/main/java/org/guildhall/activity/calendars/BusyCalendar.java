package org.guildhall.activity.calendars;

import java.util.List;

/** What a calendar says about people's time, without how it came to say so; grades are empty for the college's. */
public record BusyCalendar(String id, Scope scope, List<Integer> grades, List<Busy> busy) {
    public BusyCalendar {
        grades = List.copyOf(grades);
        busy = List.copyOf(busy);
    }

    /** Whether it is about a grade: the college's is about everybody. */
    public boolean concerns(int grade) {
        return scope == Scope.COLLEGE || grades.contains(grade);
    }
}
