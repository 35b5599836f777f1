package org.guildhall.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MongoSessionTests {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private final MongoSession session =
            MongoSession.stored("s-1", NOON, NOON, Duration.ofHours(1), Map.of("member", "m-1"));

    @Test
    void isNotWrittenForAGlanceWithinTheMinute() {
        session.setLastAccessedTime(NOON.plusSeconds(59));
        assertThat(session.touched()).isFalse();

        session.setLastAccessedTime(NOON.plusSeconds(60));
        assertThat(session.touched()).isTrue();
    }

    @Test
    void remembersOnlyWhatWasTouched() {
        session.setAttribute("csrf", "t");
        session.removeAttribute("absent");

        assertThat(session.changed()).containsExactly("csrf");
        session.written();
        assertThat(session.touched()).isFalse();
    }

    @Test
    void isKnownToTheStoreUnderItsFormerIdUntilItIsWritten() {
        String fresh = session.changeSessionId();
        assertThat(session.storedAs()).isEqualTo("s-1");

        session.written();
        assertThat(session.storedAs()).isEqualTo(fresh).isNotEqualTo("s-1");
    }
}
