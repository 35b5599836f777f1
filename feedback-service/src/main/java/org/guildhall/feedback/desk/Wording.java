package org.guildhall.feedback.desk;

/** A public wording is never a copy: a run of the asker's own words would tell friends who wrote. */
final class Wording {

    private static final int RUN = 16;

    private Wording() {}

    /** Whether the wording repeats the text, or a long run of it; spaces and punctuation do not hide it. */
    static boolean copies(String text, String wording) {
        String asked = letters(text);
        String worded = letters(wording);
        if (worded.isEmpty()) {
            return false;
        }
        if (asked.contains(worded) && worded.length() >= Math.min(RUN, asked.length())) {
            return true;
        }
        for (int start = 0; start + RUN <= worded.length(); start++) {
            if (asked.contains(worded.substring(start, start + RUN))) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
