package org.guildhall.activity.collisions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.collisions.SlotPlan;
import org.guildhall.activity.details.Circle;
import org.guildhall.platform.web.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Slots to be scored.
 *
 * @param grades whom it is for; none: all
 * @param activity the activity they are for, if it exists already
 */
record ScoreBody(
        @NotBlank @Pattern(regexp = "[^.$]{1,80}") String union,
        @Nullable Circle circle,
        @Nullable @Size(max = 20) List<@NotNull Integer> grades,
        @NotEmpty @Size(max = 4) List<@NotNull @Valid SlotBody> slots,
        @Nullable @Size(max = 80) String activity) {
    private static final Duration LONGEST = Duration.ofDays(1);

    record SlotBody(@NotEmpty @Size(max = 60) List<@NotNull @Valid StretchBody> sessions) {}

    record StretchBody(@NotNull Instant startsAt, @NotNull Instant endsAt) {}

    SlotPlan toPlan() {
        return new SlotPlan(
                union,
                circle == null || circle == Circle.UNION,
                grades == null ? List.of() : grades.stream().distinct().sorted().toList(),
                IntStream.range(0, slots.size()).mapToObj(this::slot).toList(),
                activity);
    }

    private List<Span> slot(int slot) {
        List<StretchBody> sessions = slots.get(slot).sessions();
        return IntStream.range(0, sessions.size())
                .mapToObj(i -> span("slots[" + slot + "].sessions[" + i + "].endsAt", sessions.get(i)))
                .toList();
    }

    private static Span span(String field, StretchBody session) {
        Instant from = session.startsAt().truncatedTo(ChronoUnit.MILLIS);
        Instant to = session.endsAt().truncatedTo(ChronoUnit.MILLIS);
        if (!from.isBefore(to)) {
            throw new BadInput(field, "ends-before-start");
        }
        if (from.plus(LONGEST).isBefore(to)) {
            throw new BadInput(field, "session-too-long");
        }
        return new Span(from, to);
    }
}
