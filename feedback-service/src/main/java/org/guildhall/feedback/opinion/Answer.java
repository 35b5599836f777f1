package org.guildhall.feedback.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.guildhall.feedback.ladder.Rung;
import org.guildhall.feedback.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/** A result given by a rung. {@code key} is random and names the places of its texts. */
public record Answer(
        String key,
        ResultCode code,
        SealedText words,
        @Nullable String reason,
        @Nullable LocalDate promised,
        @Nullable SealedText proofWords,
        @Nullable SealedText proofLink,
        String by,
        Rung rung,
        Instant at,
        @Nullable Instant silentUntil) {

    /** Why something may not be possible now. */
    public static final Set<String> REASONS =
            Set.of("no-authority", "no-funds", "against-rule", "safety", "technical", "harms-others");

    boolean proven() {
        return proofWords != null || proofLink != null;
    }

    Answer standing(Rung at, Instant when, @Nullable Instant until) {
        return new Answer(key, code, words, reason, promised, proofWords, proofLink, by, at, when, until);
    }
}
