package org.guildhall.feedback.opinion.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * "You said, we did": question and answer worded anew for everybody, never a copy and without names, so kept in clear.
 * The asker may object; a second person approves.
 */
public record Publication(
        String question,
        String answer,
        String wordedBy,
        Instant wordedAt,
        Instant objectUntil,
        boolean objected,
        @Nullable String approvedBy,
        @Nullable Instant publishedAt) {

    public static Publication worded(String question, String answer, String by, Instant at, Instant objectUntil) {
        return new Publication(question, answer, by, at, objectUntil, false, null, null);
    }

    public boolean isPublic() {
        return publishedAt != null;
    }

    public Publication objectedTo() {
        return new Publication(question, answer, wordedBy, wordedAt, objectUntil, true, null, null);
    }

    public Publication approved(String by, Instant at) {
        return new Publication(question, answer, wordedBy, wordedAt, objectUntil, false, by, at);
    }
}
