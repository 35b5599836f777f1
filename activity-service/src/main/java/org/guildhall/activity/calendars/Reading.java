package org.guildhall.activity.calendars;

import java.util.List;

/** What was understood of a file, and what is doubtful in it. */
public record Reading(List<Entry> entries, List<Doubt> doubts) {
    public Reading {
        entries = List.copyOf(entries);
        doubts = List.copyOf(doubts);
    }
}
