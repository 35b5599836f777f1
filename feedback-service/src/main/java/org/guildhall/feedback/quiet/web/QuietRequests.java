package org.guildhall.feedback.quiet.web;

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
import org.guildhall.feedback.opinion.text.Kind;
import org.guildhall.feedback.opinion.text.OpinionIds;
import org.guildhall.feedback.quiet.Code;
import org.guildhall.feedback.quiet.QuietAct;
import org.guildhall.feedback.quiet.Work;
import org.guildhall.platform.web.BadInput;
import org.jspecify.annotations.Nullable;

/** What the quiet room is sent. */
final class QuietRequests {

    static final int MAX_TEXT = 2_000;

    private QuietRequests() {}

    /** {@code id}: the first 26 base32 characters, lower case, of SHA-256("opinion/" + code). */
    record Raise(
            @NotBlank @Size(max = 26) String id,
            @NotBlank @Size(max = 60) String union,
            @NotBlank @Size(max = 20) String kind,
            @NotBlank @Size(max = 60) String category,
            @NotBlank @Size(max = MAX_TEXT) String text,
            @NotNull @Valid WorkBody work) {
        QuietAct words() {
            if (!OpinionIds.wellFormed(id)) {
                throw new BadInput("id", "code-malformed");
            }
            Kind known = Arrays.stream(Kind.values())
                    .filter(one -> one.name().equals(kind.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("kind", "invalid"));
            return QuietAct.raise(union, known.name(), category, text);
        }
    }

    /** SHA-256 of {@code id/day/counter} must begin with {@code zeroBits} zero bits. */
    record WorkBody(
            @NotBlank @Size(max = 10) String day,
            @NotNull @Min(0) Long counter) {
        Work work() {
            try {
                return new Work(LocalDate.parse(day), counter);
            } catch (DateTimeParseException e) {
                throw new BadInput("work.day", "invalid", new IllegalArgumentException("not a day"));
            }
        }
    }

    record Act(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 20) String act,
            @Nullable @Size(max = MAX_TEXT) String text,
            @Nullable @Min(1) @Max(5) Integer satisfaction) {
        Code parsed() {
            return Code.parse(code);
        }

        QuietAct wanted() {
            return switch (act) {
                case "reply" -> worded(QuietAct.Type.REPLY);
                case "reopen" -> worded(QuietAct.Type.REOPEN);
                case "confirm" -> {
                    if (satisfaction == null) {
                        throw new BadInput("satisfaction", "invalid");
                    }
                    yield new QuietAct(QuietAct.Type.CONFIRM, null, null, null, null, satisfaction);
                }
                case "object" -> new QuietAct(QuietAct.Type.OBJECT, null, null, null, null, null);
                case "withdraw" -> new QuietAct(QuietAct.Type.WITHDRAW, null, null, null, null, null);
                default -> throw new BadInput("act", "invalid");
            };
        }

        private QuietAct worded(QuietAct.Type type) {
            if (text == null || text.isBlank()) {
                throw new BadInput("text", "invalid");
            }
            return new QuietAct(type, null, null, null, text, null);
        }
    }

    record Bearer(@NotBlank @Size(max = 40) String code) {}
}
