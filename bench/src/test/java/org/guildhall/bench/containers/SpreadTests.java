package org.guildhall.bench.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.guildhall.bench.proof.Finding;
import org.junit.jupiter.api.Test;

class SpreadTests {

    @Test
    void countsWhatPeopleAskedAndNotWhatHealthChecksDid() {
        String metrics = """
                # HELP http_server_requests_seconds
                http_server_requests_seconds_count{method="GET",outcome="SUCCESS",status="200",uri="/api/activities"} 120
                http_server_requests_seconds_count{method="POST",outcome="SUCCESS",status="201",uri="/api/sign-ups"} 1.5E1
                http_server_requests_seconds_count{method="GET",status="200",uri="/actuator/health/readiness"} 9000
                http_server_requests_seconds_sum{method="GET",uri="/api/activities"} 77.0
                """;
        assertThat(Spread.count(metrics)).isEqualTo(135);
    }

    @Test
    void isEvenWhenNobodyIsFurtherThanAFifthFromTheMean() {
        assertThat(new Spread(Map.of("a", 100L, "b", 119L, "c", 81L)).isEven()).isTrue();
        Spread askew = new Spread(Map.of("a", 100L, "b", 130L, "c", 70L));
        assertThat(askew.isEven()).isFalse();
        assertThat(askew.unevenness()).isCloseTo(0.3, within(0.001));
        assertThat(new Spread(Map.of("alone", 100L)).isEven()).isFalse();
    }

    @Test
    void countsFromAnEarlierLookOn() {
        Spread later = new Spread(Map.of("a", 110L, "new", 8L));
        assertThat(later.since(new Spread(Map.of("a", 100L))).answered()).isEqualTo(Map.of("a", 10L, "new", 8L));
    }

    @Test
    void readsWhatDockerSaysOfMemory() {
        assertThat(MemoryWatch.megabytes("284.8MiB")).isEqualTo(284.8);
        assertThat(MemoryWatch.megabytes("1.5GiB")).isEqualTo(1536);
        assertThat(MemoryWatch.megabytes("512KiB")).isEqualTo(0.5);
    }

    @Test
    void findingsPassThroughALineOfText() {
        Finding found = Finding.judged("violations", "0", "0", true);
        assertThat(Finding.of(found.line())).contains(found);
        assertThat(Finding.of("anything else")).isEmpty();
    }
}
