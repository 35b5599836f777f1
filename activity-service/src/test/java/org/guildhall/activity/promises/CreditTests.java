package org.guildhall.activity.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CreditTests {

    private static Credit of(String outcomes) {
        List<Promise> promises = outcomes.chars()
                .mapToObj(outcome -> new Promise("culture-sports", outcome == 'k'))
                .toList();
        return Credit.of(promises);
    }

    @Test
    void saysWhatCancellingAndWhatHoldingWouldDo() {
        Credit now = of("kkkkkkkb");
        assertThat(now.percent()).hasValue(88);
        assertThat(now.streak()).isEqualTo(1);
        assertThat(now.andBroken().percent()).hasValue(78);
        assertThat(now.andBroken().streak()).isEqualTo(2);
        assertThat(now.andKept().percent()).hasValue(89);
        assertThat(now.andKept().streak()).isZero();
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
