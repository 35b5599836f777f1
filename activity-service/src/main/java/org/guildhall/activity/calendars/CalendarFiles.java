package org.guildhall.activity.calendars;

/** Understands calendar files. */
public interface CalendarFiles {
    /** Reads a whole file; what is wrong with single entries is told beside the others. */
    Read read(byte[] file, ReadingRules rules);

    /** What came of reading. */
    sealed interface Read {
        /** Understood, perhaps with doubts. */
        record Understood(Reading reading) implements Read {}

        /** Neither UTF-8 nor GB18030 text that begins a calendar. */
        record NotACalendar() implements Read {}

        /** More than 20,000 entries, or more than two seconds of work. */
        record TooLarge() implements Read {}
    }
}
