package org.guildhall.activity.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.guildhall.activity.details.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedEntryTests {
    private static final Instant NOW = Instant.parse("2026-10-12T04:00:00Z");
    private static final Names WORDS = new Names("字", "words");

    private static FeedEntry entry(Standing standing, boolean waiting, int endedDaysAgo, int changedDaysAgo) {
        Instant ends = NOW.minus(Duration.ofDays(endedDaysAgo));
        Instant changed = NOW.minus(Duration.ofDays(changedDaysAgo));
        return new FeedEntry(
                "a", 1, WORDS, WORDS, "hall", ends.minusSeconds(60), ends, standing, waiting, 1, null, changed);
    }

    @ParameterizedTest
    @CsvSource({
        "ON, false, -10, 0, true",
        "ON, false, 179, 179, true",
        "ON, false, 181, 181, false",
        "ON, true, 1, 9, false",
        "CANCELLED, false, -10, 89, true",
        "POSTPONED, false, -10, 89, true",
        "CANCELLED, false, -10, 91, false",
        "POSTPONED, true, 60, 91, false"
    })
    void calledOffStaysNinetyDaysAndThePastHalfAYear(
            Standing standing, boolean waiting, int ended, int changed, boolean shown) {
        assertThat(entry(standing, waiting, ended, changed).shownAt(NOW)).isEqualTo(shown);
    }

    @Test
    void statesNobodyToldUsOfStayHidden() {
        assertThat(Standing.of("FILED")).isEqualTo(Standing.HIDDEN);
        assertThat(Standing.of("DRAFT")).isEqualTo(Standing.HIDDEN);
        assertThat(Standing.of("SUMMARISED")).isEqualTo(Standing.ON);
    }
}
