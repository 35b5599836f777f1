package org.guildhall.activity.collisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.activity.collisions.ScoreTests.claim;
import static org.guildhall.activity.collisions.ScoreTests.span;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.collisions.BetterTimes.Better;
import org.junit.jupiter.api.Test;

class BetterTimesTests {
    private static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");
    private static final Span EVENING = span("2026-10-15T19:00", "2026-10-15T21:00");

    private static List<Better> better(List<Span> sessions, Instant now, Claim... claims) {
        List<Crowd> audience =
                List.of(new Crowd(2024, 200, new Claims(List.of(claims))), new Crowd(2025, 300, new Claims(List.of())));
        return BetterTimes.than(Score.of(audience, sessions), audience, sessions, now);
    }

    @Test
    void areTheNearestOfTheLeastScoreOnePerDay() {
        Claim exam = claim(Clash.EXAM, "2026-10-15T18:00", "2026-10-15T20:00");
        Claim whole = claim(Clash.GRADE_ACTIVITY, "2026-10-16T07:00", "2026-10-16T22:00");

        assertThat(better(List.of(EVENING), NOW, exam, whole))
                .containsExactly(
                        new Better(List.of(span("2026-10-15T20:00", "2026-10-15T22:00")), 0),
                        new Better(List.of(span("2026-10-17T19:00", "2026-10-17T21:00")), 0),
                        new Better(List.of(span("2026-10-18T19:00", "2026-10-18T21:00")), 0),
                        new Better(List.of(span("2026-10-19T19:00", "2026-10-19T21:00")), 0),
                        new Better(List.of(span("2026-10-20T19:00", "2026-10-20T21:00")), 0));
    }

    @Test
    void neverAskPeopleOutOfAnExam() {
        Claim exams = claim(Clash.EXAM, "2026-10-15T07:00", "2026-10-27T22:00");
        Claim lessons = claim(Clash.CLASS, "2026-10-15T07:00", "2026-10-15T22:00");
        List<Crowd> audience = List.of(
                new Crowd(2024, 200, new Claims(List.of(exams))), new Crowd(2025, 300, new Claims(List.of(lessons))));
        Score asked = Score.of(audience, List.of(EVENING));

        // from the 16th on it would be 40, but those 40 are an exam's
        assertThat(asked.value()).isEqualTo(88);
        assertThat(BetterTimes.than(asked, audience, List.of(EVENING), NOW))
                .containsExactly(new Better(List.of(span("2026-10-28T19:00", "2026-10-28T21:00")), 0));
    }

    @Test
    void keepTheRhythmOfSeveralSessions() {
        Span next =
                new Span(EVENING.from().plus(Duration.ofDays(7)), EVENING.to().plus(Duration.ofDays(7)));
        Claim exam = claim(Clash.EXAM, "2026-10-22T18:00", "2026-10-22T22:00");

        Better first = better(List.of(EVENING, next), NOW, exam).getFirst();

        assertThat(first.sessions())
                .containsExactly(
                        span("2026-10-15T16:00", "2026-10-15T18:00"), span("2026-10-22T16:00", "2026-10-22T18:00"));
    }

    @Test
    void areNeverPast() {
        Claim exam = claim(Clash.EXAM, "2026-10-15T18:00", "2026-10-15T22:00");
        Instant now = span("2026-10-15T17:00", "2026-10-15T18:00").from();

        assertThat(better(List.of(EVENING), now, exam))
                .hasSize(5)
                .allSatisfy(
                        each -> assertThat(each.sessions().getFirst().from()).isAfter(now));
    }

    @Test
    void areNoneForAFreeTime() {
        assertThat(better(List.of(EVENING), NOW)).isEmpty();
    }

    @Test
    void bringBackIntoTheHours() {
        Span late = span("2026-10-15T21:00", "2026-10-15T23:00");

        assertThat(better(List.of(late), NOW).getFirst().sessions())
                .containsExactly(span("2026-10-15T20:00", "2026-10-15T22:00"));
    }

    @Test
    void areNoneForWhatFitsInNoDay() {
        Span night = span("2026-10-15T08:00", "2026-10-16T07:30");

        assertThat(better(List.of(night), NOW)).isEmpty();
    }
}
