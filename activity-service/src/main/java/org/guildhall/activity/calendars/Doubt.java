package org.guildhall.activity.calendars;

/**
 * Something in a file that somebody should look at.
 *
 * @param code stable; {@link Code#isRefused()} says whether the entry is left out
 * @param label of the entry, or of the whole file
 */
public record Doubt(Code code, String label) {

    /** What is doubtful. */
    public enum Code {
        FILE_CUT_SHORT("file-cut-short", false),
        LENGTH_ASSUMED("length-assumed", false),
        ZONE_UNKNOWN("zone-unknown", false),
        DAY_UNSURE("day-unsure", false),
        ENDS_BEFORE_START("ends-before-start", true),
        NO_START("no-start", true),
        UNREADABLE("unreadable", true),
        RECURRENCE_TOO_DENSE("recurrence-too-dense", true);

        private final String text;
        private final boolean refused;

        Code(String text, boolean refused) {
            this.text = text;
            this.refused = refused;
        }

        public String text() {
            return text;
        }

        /** Whether the entry is left out. */
        public boolean isRefused() {
            return refused;
        }
    }
}
