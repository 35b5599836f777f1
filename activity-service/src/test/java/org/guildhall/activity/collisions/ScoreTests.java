package org.guildhall.activity.collisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.collisions.Score.Band;
import org.guildhall.activity.details.Names;
import org.junit.jupiter.api.Test;

class ScoreTests {
    private static final Span EVENING = span("2026-10-15T19:00", "2026-10-15T21:00");

    static Span span(String from, String to) {
        return new Span(Instant.parse(from + ":00+08:00"), Instant.parse(to + ":00+08:00"));
    }

    static Claim claim(Clash clash, String from, String to) {
        Span span = span(from, to);
        return new Claim(span.from(), span.to(), clash, new Names("事", "thing"), null);
    }

    private static Crowd crowd(int grade, int people, Claim... claims) {
        return new Crowd(grade, people, new Claims(List.of(claims)));
    }

    private static int value(Clash clash, String from, String to, Span session) {
        return Score.of(List.of(crowd(2025, 10, claim(clash, from, to))), List.of(session))
                .value();
    }

    @Test
    void isThatOfTheWorkedExample() {
        Score score = Score.of(
                List.of(
                        crowd(2024, 200, claim(Clash.EXAM, "2026-10-15T18:00", "2026-10-15T20:00")),
                        crowd(
                                2025,
                                300,
                                claim(Clash.CLASS, "2026-10-15T20:30", "2026-10-15T22:00"),
                                claim(Clash.OTHER_CURRENT, "2026-10-15T19:00", "2026-10-15T20:00"))),
                List.of(EVENING));

        assertThat(score.value()).isEqualTo(55);
        assertThat(score.band()).isEqualTo(Band.REASON);
        assertThat(score.blocked()).isEqualTo(40);
        assertThat(score.isExamBlock()).isTrue();
        assertThat(score.outOfHours()).isFalse();
        assertThat(score.parts())
                .extracting(Part::grade, part -> part.claim().clash(), part -> Math.round(part.points()))
                .containsExactly(
                        tuple(2024, Clash.EXAM, 40L),
                        tuple(2025, Clash.OTHER_CURRENT, 15L),
                        tuple(2025, Clash.CLASS, 12L));
    }

    @Test
    void weighsEveryClash() {
        for (Clash clash : Clash.values()) {
            assertThat(value(clash, "2026-10-15T19:00", "2026-10-15T21:00", EVENING))
                    .as("%s", clash)
                    .isEqualTo(Math.toIntExact(Math.round(100 * clash.weight())));
        }
        assertThat(value(Clash.PLACEMENT, "2026-10-15T20:59", "2026-10-15T21:00", EVENING))
                .isEqualTo(100);
        assertThat(value(Clash.CLASS, "2026-10-15T17:00", "2026-10-15T19:00", EVENING))
                .isZero();
    }

    @Test
    void keepsTheRestAtNoon() {
        Span noon = span("2026-10-15T12:00", "2026-10-15T14:00");

        Score score = Score.of(List.of(crowd(2025, 10)), List.of(noon));

        assertThat(score.value()).isEqualTo(40);
        assertThat(score.parts().getFirst().claim().clash()).isEqualTo(Clash.REST);
        assertThat(Score.of(List.of(crowd(2025, 10)), List.of(span("2026-10-15T10:00", "2026-10-15T12:30")))
                        .value())
                .isEqualTo(8);
    }

    @Test
    void isThatOfItsWorstSession() {
        Span free = span("2026-10-16T19:00", "2026-10-16T21:00");
        Claim exam = claim(Clash.EXAM, "2026-10-15T18:00", "2026-10-15T20:00");

        Score score = Score.of(List.of(crowd(2024, 10, exam)), List.of(free, EVENING, free));

        assertThat(score.value()).isEqualTo(100);
        assertThat(score.worst()).isEqualTo(1);
        assertThat(score.band()).isEqualTo(Band.COLLISION);
    }

    @Test
    void hasTheBandsOfTheRule() {
        assertThat(List.of(0, 19, 20, 59, 60, 100).stream()
                        .map(value -> new Score(value, 0, 0, false, List.of()).band()))
                .containsExactly(Band.FREE, Band.FREE, Band.REASON, Band.REASON, Band.COLLISION, Band.COLLISION);
        assertThat(new Score(0, 0, 9, false, List.of()).isExamBlock()).isFalse();
        assertThat(new Score(0, 0, 10, false, List.of()).isExamBlock()).isTrue();
    }

    @Test
    void tellsHoursNobodyMayBeAsked() {
        assertThat(Score.isOutOfHours(span("2026-10-15T07:00", "2026-10-15T22:00")))
                .isFalse();
        assertThat(Score.isOutOfHours(span("2026-10-15T06:59", "2026-10-15T08:00")))
                .isTrue();
        assertThat(Score.isOutOfHours(span("2026-10-15T21:00", "2026-10-15T22:01")))
                .isTrue();
        assertThat(Score.isOutOfHours(span("2026-10-15T21:00", "2026-10-16T07:30")))
                .isTrue();
    }

    @Test
    void namesTheTenLargestParts() {
        Claim[] many = new Claim[14];
        for (int i = 0; i < many.length; i++) {
            many[i] = claim(Clash.CLASS, "2026-10-15T19:00", "2026-10-15T19:" + (20 + i));
        }

        Score score = Score.of(List.of(crowd(2025, 10, many)), List.of(EVENING));

        assertThat(score.parts()).hasSize(10);
        assertThat(score.parts().getFirst().claim()).isEqualTo(many[13]);
    }

    @Test
    void weighsGradesAlikeWhileNobodyIsRegisteredInThem() {
        Claim exam = claim(Clash.EXAM, "2026-10-15T18:00", "2026-10-15T20:00");

        assertThat(Score.of(List.of(crowd(2027, 0, exam), crowd(2028, 0)), List.of(EVENING))
                        .value())
                .isEqualTo(50);
        assertThat(Score.of(List.of(), List.of(EVENING)).value()).isZero();
    }
}
