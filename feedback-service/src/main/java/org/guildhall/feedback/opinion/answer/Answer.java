package org.guildhall.feedback.opinion.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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
        @Nullable String signedBy,
        Rung rung,
        Instant at,
        @Nullable Instant remindAt,
        @Nullable Instant silentUntil) {

    /** Why something may not be possible now. */
    public static final Set<String> REASONS =
            Set.of("no-authority", "no-funds", "against-rule", "safety", "technical", "harms-others");

    /** Given, not yet standing: without proof checked, time or signature. */
    public static Answer given(
            String key, ResultCode code, SealedText words, @Nullable String reason, String by, Rung rung, Instant at) {
        return new Answer(key, code, words, reason, null, null, null, by, null, rung, at, null, null);
    }

    public Answer proven(@Nullable SealedText shownWords, @Nullable SealedText shownLink) {
        return new Answer(
                key,
                code,
                words,
                reason,
                promised,
                shownWords,
                shownLink,
                by,
                signedBy,
                rung,
                at,
                remindAt,
                silentUntil);
    }

    public Answer promised(@Nullable LocalDate day) {
        return new Answer(
                key, code, words, reason, day, proofWords, proofLink, by, signedBy, rung, at, remindAt, silentUntil);
    }

    public Answer signed(String signer) {
        return new Answer(
                key, code, words, reason, promised, proofWords, proofLink, by, signer, rung, at, remindAt, silentUntil);
    }

    public Answer reminded() {
        return standing(rung, at, null, silentUntil);
    }

    /** When its clock strikes next: the reminder at half the silence, or its end. */
    @Nullable
    public Instant next() {
        return remindAt == null ? silentUntil : remindAt;
    }

    /** The same result for the same reason: giving it again is signing it. */
    public boolean agreesWith(Answer other) {
        return code == other.code && Objects.equals(reason, other.reason);
    }

    public boolean proven() {
        return proofWords != null || proofLink != null;
    }

    public Answer standing(Rung at, Instant when, @Nullable Instant remind, @Nullable Instant until) {
        return new Answer(
                key, code, words, reason, promised, proofWords, proofLink, by, signedBy, at, when, remind, until);
    }
}
