package org.guildhall.activity.calendars;

import java.time.Instant;
import java.util.List;

/**
 * What one file brought into a calendar; the next file of the same name replaces it and nothing else.
 *
 * @param hash of the file and how it was read, so that the same import twice changes nothing
 */
public record Source(String name, String hash, Instant at, String by, List<Entry> entries) {
    public Source {
        entries = List.copyOf(entries);
    }
}
