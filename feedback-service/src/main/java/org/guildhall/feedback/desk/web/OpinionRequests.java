package org.guildhall.feedback.desk.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.guildhall.feedback.desk.NewOpinion;
import org.guildhall.feedback.desk.NewResult;
import org.guildhall.feedback.opinion.answer.ResultCode;
import org.guildhall.feedback.opinion.asker.Mode;
import org.guildhall.feedback.opinion.text.Kind;
import org.guildhall.platform.web.BadInput;
import org.jspecify.annotations.Nullable;

/** What callers send. Words of a fixed list come as text, so that no parser ever quotes a text in an error. */
final class OpinionRequests {
    /** One opinion in an address. */
    static final String ONE = "/{id:[a-z2-7]{26}}";

    static final int MAX_TEXT = 4_000;

    private OpinionRequests() {}

    record Raise(
            @NotBlank @Size(max = 60) String union,
            @NotBlank @Size(max = 20) String kind,
            @NotBlank @Size(max = 60) String category,
            @NotBlank @Size(max = 20) String mode,
            @NotBlank @Size(max = MAX_TEXT) String text) {
        NewOpinion words() {
            Mode known = oneOf(Mode.values(), "mode", mode);
            if (known == Mode.ANONYMOUS) {
                throw new BadInput("mode", "mode-not-here");
            }
            return new NewOpinion(union, known, oneOf(Kind.values(), "kind", kind), category, text);
        }
    }

    record Write(
            @NotBlank @Size(max = 20) String kind,
            @NotBlank @Size(max = MAX_TEXT) String text) {}

    record Proof(
            @Nullable @Size(max = MAX_TEXT) String words,
            @Nullable @Size(max = 500) String link) {}

    record Result(
            @NotBlank @Size(max = 20) String code,
            @NotBlank @Size(max = MAX_TEXT) String words,
            @Nullable @Size(max = 40) String reason,
            @Nullable @Size(max = 10) String promised,
            @Nullable @Valid Proof proof) {
        NewResult given() {
            ResultCode known = oneOf(ResultCode.values(), "code", code.replace('-', '_'));
            return new NewResult(
                    known,
                    words,
                    blankToNull(reason),
                    day(promised),
                    proof == null ? null : blankToNull(proof.words()),
                    proof == null ? null : blankToNull(proof.link()));
        }
    }

    record Why(@NotBlank @Size(max = MAX_TEXT) String why) {}

    record Confirmation(@NotNull @Min(1) @Max(5) Integer satisfaction) {}

    record Nothing() {}

    static <E extends Enum<E>> E oneOf(E[] known, String field, String given) {
        return Arrays.stream(known)
                .filter(one -> one.name().equals(given.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadInput(field, "invalid"));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadInput("promised", "invalid", new IllegalArgumentException("not a day"));
        }
    }
}
