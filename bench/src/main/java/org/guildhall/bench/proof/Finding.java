package org.guildhall.bench.proof;

/** One line of a proof: what was looked at, what was found, what was hoped for, and whether it holds. */
public record Finding(String what, String found, String goal, Verdict verdict) {

    /** Whether a goal was met; a figure nobody set a goal for is only told. */
    public enum Verdict {
        HOLDS("yes"),
        MISSED("**no**"),
        TOLD("");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** A figure without a goal. */
    public static Finding told(String what, String found) {
        return new Finding(what, found, "", Verdict.TOLD);
    }

    /** A figure beside its goal. */
    public static Finding judged(String what, String found, String goal, boolean holds) {
        return new Finding(what, found, goal, holds ? Verdict.HOLDS : Verdict.MISSED);
    }
}
