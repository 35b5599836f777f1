package org.guildhall.bench.proof;

import java.util.Optional;

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

    private static final String MARK = "finding\t";

    /** This finding as one line of text, for a command that runs another one somewhere else. */
    public String line() {
        return MARK + String.join("\t", what, found, goal, verdict.name());
    }

    /** The finding a line tells, if it tells one. */
    public static Optional<Finding> of(String line) {
        if (!line.startsWith(MARK)) {
            return Optional.empty();
        }
        String[] told = line.substring(MARK.length()).split("\t", -1);
        return Optional.of(new Finding(told[0], told[1], told[2], Verdict.valueOf(told[3])));
    }
}
