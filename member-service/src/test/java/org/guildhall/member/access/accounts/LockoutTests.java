package org.guildhall.member.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LockoutTests {

    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");

    @Test
    void letsNineFailuresPass() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(failures -> Lockout.waitUntil(failures, NOW)))
                .containsOnlyNulls();
    }

    @Test
    void doublesTheWaitUpToFifteenMinutes() {
        assertThat(IntStream.rangeClosed(10, 16)
                        .mapToObj(failures -> Duration.between(NOW, Lockout.waitUntil(failures, NOW))
                                .toMinutes()))
                .containsExactly(1L, 2L, 4L, 8L, 15L, 15L, 15L);
    }
}
