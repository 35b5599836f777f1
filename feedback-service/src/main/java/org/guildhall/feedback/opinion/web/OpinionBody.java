package org.guildhall.feedback.opinion.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An opinion as one reader may see it. */
public record OpinionBody(
        String id,
        String union,
        String kind,
        String category,
        String mode,
        String state,
        int rung,
        int visit,
        List<PersonBody> holders,
        @Nullable PersonBody taker,
        String lead,
        String second,
        @Nullable Instant due,
        Instant raised,
        String gist,
        String text,
        @Nullable PersonBody asker,
        List<EntryBody> entries,
        @Nullable ResultBody result,
        @Nullable Instant silentUntil,
        @Nullable ClosedBody closed,
        int reopenings,
        List<StepBody> steps,
        @Nullable PublicationBody publication,
        @Nullable UnsealingBody unsealing,
        @Nullable String hotline,
        long version,
        Map<String, String> actions) {

    /** Somebody, by the name all may see. */
    public record PersonBody(String id, String displayName) {}

    /** {@code by} is "asker" or a person. */
    public record EntryBody(String kind, Object by, String text, Instant at) {}

    /** What shows that it is done. */
    public record ProofBody(
            @Nullable String words, @Nullable String link) {}

    /** What came of it; {@code pending}, shown to handlers only, while a second signature is missing. */
    public record ResultBody(
            String code,
            String words,
            @Nullable String reason,
            @Nullable LocalDate promised,
            @Nullable ProofBody proof,
            PersonBody by,
            @Nullable PersonBody signedBy,
            boolean pending,
            int rung,
            Instant at) {}

    /** How it ended. */
    public record ClosedBody(String how, @Nullable Integer satisfaction, Instant at) {}

    /** The wording for everybody, and where it stands. */
    public record PublicationBody(
            String question,
            String answer,
            PersonBody wordedBy,
            Instant objectUntil,
            boolean objected,
            @Nullable PersonBody approvedBy,
            @Nullable Instant publishedAt) {}

    /** Who asked to open the asker's seal, why, who agreed; shown to the asker at once. */
    public record UnsealingBody(
            String reason,
            PersonBody askedBy,
            String askedAs,
            Instant askedAt,
            @Nullable PersonBody agreedBy,
            @Nullable String agreedAs,
            @Nullable Instant openUntil) {}

    /** Why it moved: {@code skipped} rungs were vacant. */
    public record StepBody(
            int rung,
            String cause,
            Instant at,
            Instant due,
            @JsonInclude List<Integer> skipped) {}

    /** A line of a queue or of the own list. */
    public record Row(
            String id,
            String union,
            String kind,
            String category,
            String mode,
            String state,
            int rung,
            List<PersonBody> holders,
            @Nullable PersonBody taker,
            String lead,
            String second,
            @Nullable Instant due,
            Instant raised,
            String gist,
            int reopenings,
            @Nullable Instant silentUntil) {}
}
