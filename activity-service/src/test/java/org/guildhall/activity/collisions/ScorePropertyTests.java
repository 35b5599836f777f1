package org.guildhall.activity.collisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.details.Names;

class ScorePropertyTests {
    private static final Instant MONDAY = Instant.parse("2026-10-11T16:00:00Z");

    private static Instant at(int quarter) {
        return MONDAY.plusSeconds(900L * quarter);
    }

    @Provide
    Arbitrary<Claim> claims() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.of(Clash.class))
                .as((from, length, clash) ->
                        new Claim(at(from), at(from + length), clash, new Names("事", "thing"), null));
    }

    @Provide
    Arbitrary<Span> sessions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(1, 90))
                .as((from, length) -> new Span(at(from), at(from + length)));
    }

    @Property(tries = 500)
    void liesBetweenNothingAndAHundred(
            @ForAll @Size(max = 6) List<@From("claims") Claim> claims,
            @ForAll @Size(min = 1, max = 5) List<@From("sessions") Span> sessions,
            @ForAll @IntRange(max = 300) int people) {
        Score score = Score.of(List.of(new Crowd(2025, people, new Claims(claims))), sessions);

        assertThat(score.value()).isBetween(0, 100);
        assertThat(score.blocked()).isBetween(0, 100);
    }

    @Property(tries = 500)
    void neverFallsWhenPeopleAreBusier(
            @ForAll @Size(max = 6) List<@From("claims") Claim> claims,
            @ForAll("claims") Claim more,
            @ForAll @Size(min = 1, max = 5) List<@From("sessions") Span> sessions,
            @ForAll @IntRange(max = 300) int people) {
        Crowd other = new Crowd(2024, 100, new Claims(List.of()));
        List<Claim> busier = new ArrayList<>(claims);
        busier.add(more);

        Score before = Score.of(List.of(new Crowd(2025, people, new Claims(claims)), other), sessions);
        Score after = Score.of(List.of(new Crowd(2025, people, new Claims(busier)), other), sessions);

        assertThat(after.value()).isGreaterThanOrEqualTo(before.value());
        assertThat(after.blocked()).isGreaterThanOrEqualTo(before.blocked());
    }
}
