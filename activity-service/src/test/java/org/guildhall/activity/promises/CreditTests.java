package org.guildhall.activity.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.guildhall.activity.activities.PromiseEnd;
import org.guildhall.activity.activities.PromiseEnd.Outcome;
import org.junit.jupiter.api.Test;

class CreditTests {

    private static Credit of(String outcomes) {
        List<Promise> promises = outcomes.chars()
                .mapToObj(
                        outcome -> new Promise("culture-sports", new PromiseEnd(outcome(outcome), null, Instant.EPOCH)))
                .toList();
        return Credit.of(promises);
    }

    private static Outcome outcome(int letter) {
        return letter == 'k' ? Outcome.KEPT : letter == 'b' ? Outcome.BROKEN : Outcome.EXCUSED;
    }

    @Test
    void saysWhatCancellingAndWhatHoldingWouldDo() {
        Credit now = of("kkkkkkkeb");
        assertThat(now.percent()).hasValue(88);
        assertThat(now.streak()).isEqualTo(1);
        assertThat(now.and(Outcome.BROKEN).percent()).hasValue(78);
        assertThat(now.and(Outcome.BROKEN).streak()).isEqualTo(2);
        assertThat(now.and(Outcome.KEPT).percent()).hasValue(89);
        assertThat(now.and(Outcome.KEPT).streak()).isZero();
    }

    @Test
    void skipsWhatWasExcused() {
        Credit now = of("kbe");
        assertThat(now.streak()).isEqualTo(1);
        assertThat(now.excused()).isEqualTo(1);
        assertThat(now.percent()).isEmpty();
        assertThat(of("ke").streak()).isZero();
    }

    @Test
    void roundsHalfUp() {
        assertThat(of("kkkkkbbb").percent()).hasValue(63);
        assertThat(of("kbb").percent()).hasValue(33);
        assertThat(of("kkb").percent()).hasValue(67);
    }

    @Test
    void saysNothingOfFewerThanThree() {
        assertThat(Stream.of("", "k", "kb").map(CreditTests::of))
                .allMatch(credit -> credit.percent().isEmpty());
    }

    @Test
    void countsOnlyTheLatestInARow() {
        assertThat(of("bbbk").streak()).isZero();
        assertThat(of("bkbb").streak()).isEqualTo(2);
    }
}
