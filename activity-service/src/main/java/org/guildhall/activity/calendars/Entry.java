package org.guildhall.activity.calendars;

import java.util.List;

/**
 * One entry of a calendar with every time it happens within the semester, in order.
 *
 * @param uid stays the same when the entry changes; of the file, or made of times and label where the file has none
 */
public record Entry(String uid, String label, BusyKind kind, boolean allDay, List<Span> spans) {
    public Entry {
        spans = List.copyOf(spans);
    }
}
