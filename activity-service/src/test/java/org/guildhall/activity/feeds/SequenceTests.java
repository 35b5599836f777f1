package org.guildhall.activity.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.guildhall.platform.event.Position;
import org.junit.jupiter.api.Test;

class SequenceTests {
    /** Epochs count ten minutes since 2026 once a backup was restored. */
    private static final long TEN_YEARS = 10 * 365 * 24 * 6;

    @Test
    void everyFactRaisesIt() {
        assertThat(Sequence.of(Position.of(1, 1), 1)).isEqualTo(1);
        assertThat(Sequence.of(Position.of(1, 2), 1)).isEqualTo(2);
    }

    @Test
    void aRestoredBackupRaisesItThoughItKnowsFewerFacts() {
        int seen = Sequence.of(Position.of(47_000, 90), 47_000);

        assertThat(Sequence.of(Position.of(47_000, 40), 47_001)).isGreaterThan(seen);
        assertThat(Sequence.of(Position.of(47_001, 41), 47_001)).isGreaterThan(seen + 500);
    }

    @Test
    void ofTwoHistoriesEitherRaisesIt() {
        int before = Sequence.of(Position.of(1, 3), Position.of(1, 40), 1);

        assertThat(Sequence.of(Position.of(1, 4), Position.of(1, 40), 1)).isGreaterThan(before);
        assertThat(Sequence.of(Position.of(1, 3), Position.of(1, 41), 1)).isGreaterThan(before);
    }

    @Test
    void staysAnIntegerForDecadesAndNeverTurnsNegative() {
        long position = Position.of(3 * TEN_YEARS, 9_000);
        assertThat(Sequence.of(position, position, 3 * TEN_YEARS)).isBetween(1, Integer.MAX_VALUE - 1);
        long last = Position.of((1L << 22) - 1, 9_000);
        assertThat(Sequence.of(last, last, 1)).isEqualTo(Integer.MAX_VALUE);
    }
}
