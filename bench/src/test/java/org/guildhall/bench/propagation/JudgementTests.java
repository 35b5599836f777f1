package org.guildhall.bench.propagation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.guildhall.bench.proof.Delays;
import org.guildhall.bench.proof.Finding;
import org.junit.jupiter.api.Test;

class JudgementTests {
    private static final long MILLI = 1_000_000;

    private static List<Finding> findings(long consumedAfter) {
        List<Course> courses = LongStream.range(0, 100)
                .mapToObj(i ->
                        new Course(0, 10 * MILLI, (10 + consumedAfter) * MILLI, 20 * MILLI, 500 * MILLI, 2 * MILLI))
                .toList();
        return Judgement.of(courses);
    }

    private static Finding ratio(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.goal().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void consumerTenTimesAsLateAsTheBareBrokerHolds() {
        assertThat(ratio(findings(20)).verdict()).isEqualTo(Finding.Verdict.HOLDS);
        assertThat(ratio(findings(21)).verdict()).isEqualTo(Finding.Verdict.MISSED);
    }

    @Test
    void factSeenBeforeTheAnswerCountsAsNothingAndIsTold() {
        List<Finding> findings = findings(-3);
        assertThat(ratio(findings).found()).isEqualTo("0.0");
        assertThat(findings).anyMatch(finding -> finding.found().contains("100 came before the answer"));
    }

    @Test
    void worstHundredthIsNotTheMiddle() {
        Delays delays = Delays.of(
                LongStream.rangeClosed(1, 100).mapToObj(i -> i * MILLI).toList());
        assertThat(delays.p50()).isEqualTo(51);
        assertThat(delays.p99()).isEqualTo(100);
    }
}
