package org.guildhall.activity.catalogue.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.guildhall.activity.activities.Audience;
import org.guildhall.activity.activities.Circle;
import org.guildhall.activity.activities.Details;
import org.guildhall.activity.activities.Kind;
import org.guildhall.activity.activities.Names;
import org.guildhall.activity.activities.Session;
import org.guildhall.platform.web.BadInput;
import org.jspecify.annotations.Nullable;

/** An activity as its department writes it. */
record ActivityBody(
        @NotNull @Valid TitleBody title,
        @Nullable @Valid WordsBody description,
        @NotBlank String kind,
        @Nullable @Size(max = 10) List<@NotBlank @Pattern(regexp = "[a-z-]{1,40}") String> themes,
        @NotBlank @Pattern(regexp = "[^.$]{1,80}") String union,
        @NotBlank @Pattern(regexp = "[^.$]{1,80}") String leadDepartment,
        @Nullable Circle circle,
        @Nullable @Valid AudienceBody audience,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid SessionBody> sessions) {

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
                IntStream.range(0, sessions.size())
                        .mapToObj(i -> session(i + 1, sessions.get(i)))
                        .toList());
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
