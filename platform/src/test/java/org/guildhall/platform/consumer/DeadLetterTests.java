package org.guildhall.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadLetterTests {
    @Test
    void knowsWhereItsRecordStands() {
        DeadLetter letter = new DeadLetter(
                "insight-g2 a-prefix.activity.events-11-4096",
                "insight-g2",
                "roster/a.1",
                "a-prefix.activity.events",
                "a",
                Map.of(),
                null,
                "broken",
                Instant.EPOCH,
                "0000000000000000007.0000000000000004096");

        assertThat(letter.partition()).isEqualTo(11);
        assertThat(letter.offset()).isEqualTo(4096);
    }
}
