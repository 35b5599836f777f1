package org.guildhall.activity.catalogue.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guildhall.activity.details.Audience;
import org.guildhall.activity.details.Circle;
import org.guildhall.activity.details.Details;
import org.guildhall.activity.details.Kind;
import org.guildhall.activity.details.Names;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.details.Slot;
import org.guildhall.activity.details.Trait;
import org.guildhall.platform.web.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * An activity as its department writes it.
 *
 * @param people how many are expected
 * @param sessions the first choice of when and where
 * @param fallbacks up to three other choices, best first, each with as many sessions
 */
record ActivityBody(
        @NotNull @Valid TitleBody title,
        @Nullable @Valid WordsBody description,
        @NotBlank String kind,
        @Nullable @Size(max = 10) List<@NotBlank @Pattern(regexp = "[a-z-]{1,40}") String> themes,
        @NotBlank @Pattern(regexp = "[^.$]{1,80}") String union,
        @NotBlank @Pattern(regexp = "[^.$]{1,80}") String leadDepartment,
        @Nullable Circle circle,
        @Nullable @Valid AudienceBody audience,
        @Nullable @Min(0) @Max(50_000) Integer people,
        @Nullable @Size(max = 4) List<@NotBlank String> traits,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid SessionBody> sessions,
        @Nullable @Size(max = 3) List<@NotNull @Valid FallbackBody> fallbacks) {

    record FallbackBody(@NotEmpty @Size(max = 60) List<@NotNull @Valid SessionBody> sessions) {}

    record TitleBody(
            @NotBlank @Size(max = 120) String zh,
            @NotBlank @Size(max = 200) String en) {}

    record WordsBody(
            @NotNull @Size(max = 4_000) String zh,
            @NotNull @Size(max = 4_000) String en) {}

    record AudienceBody(@Nullable @Size(max = 20) List<@NotNull Integer> grades, boolean officersOnly) {}

    record SessionBody(
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @NotBlank @Size(max = 120) String place) {}

    Details toDetails() {
        return new Details(
                new Names(title.zh(), title.en()),
                description == null ? new Names("", "") : new Names(description.zh(), description.en()),
                kindOf(),
                themes == null ? List.of() : themes,
                union,
                leadDepartment,
                circle == null ? Circle.UNION : circle,
                audienceOf(),
                people == null ? 0 : people,
                traitsOf(),
                slotsOf(),
                1);
    }

    private List<Slot> slotsOf() {
        List<Slot> slots = new ArrayList<>();
        slots.add(slot(1, sessions));
        for (FallbackBody fallback : fallbacks == null ? List.<FallbackBody>of() : fallbacks) {
            slots.add(slot(slots.size() + 1, fallback.sessions()));
        }
        return slots;
    }

    private static Slot slot(int rank, List<SessionBody> sessions) {
        return new Slot(
                rank,
                IntStream.range(0, sessions.size())
                        .mapToObj(i -> session(i + 1, sessions.get(i)))
                        .toList());
    }

    private Set<Trait> traitsOf() {
        try {
            return traits == null ? Set.of() : traits.stream().map(Trait::of).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new BadInput("traits", "trait-unknown", e);
        }
    }

    private Kind kindOf() {
        try {
            return Kind.of(kind);
        } catch (IllegalArgumentException e) {
            throw new BadInput("kind", "kind-unknown", e);
        }
    }

    private Audience audienceOf() {
        if (audience == null) {
            return Audience.ALL;
        }
        List<Integer> grades = audience.grades();
        return new Audience(grades == null ? List.of() : grades, audience.officersOnly());
    }

    private static Session session(int number, SessionBody body) {
        return new Session(
                number,
                body.startsAt().truncatedTo(ChronoUnit.MILLIS),
                body.endsAt().truncatedTo(ChronoUnit.MILLIS),
                body.place());
    }
}
