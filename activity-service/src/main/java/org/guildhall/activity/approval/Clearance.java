package org.guildhall.activity.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the counselor of one grade says about one slot. Silence is no yes: it stays open until somebody answers.
 *
 * @param reason why not, when objected
 * @param better a time that would suit the grade, if one was named
 */
public record Clearance(
        int slot,
        int grade,
        Answer answer,
        @Nullable String reason,
        @Nullable Instant better,
        @Nullable String by,
        Instant at) {
    /** OPEN until a counselor has said something. */
    public enum Answer {
        OPEN,
        CLEARED,
        OBJECTED
    }

    static Clearance asked(int slot, int grade, Instant at) {
        return new Clearance(slot, grade, Answer.OPEN, null, null, null, at);
    }

    Clearance at(int rank) {
        return new Clearance(rank, grade, answer, reason, better, by, at);
    }
}
