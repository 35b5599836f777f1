package org.guildhall.activity.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.guildhall.activity.balance.Bunching.Stretch;
import org.guildhall.activity.balance.Bunching.Verdict;
import org.junit.jupiter.api.Test;

/** Scenario 5. */
class BunchingTests {
    private static Bunching of(Integer... sessions) {
        return Bunching.of(List.of(sessions), Collections.nCopies(sessions.length, 7));
    }

    @Test
    void isThatOfTheWorkedExample() {
        assertThat(of(0, 1, 4, 3, 0, 0, 1, 1))
                .isEqualTo(new Bunching(45, 30, Verdict.BUNCHED, new Stretch(3, 4, 70, 25), new Stretch(5, 8, 20, 50)));
        assertThat(of(0, 1, 2, 3, 1, 1, 1, 1))
                .extracting(Bunching::index, Bunching::verdict)
                .containsExactly(25, Verdict.WATCH);
        assertThat(of(1, 1, 2, 2, 1, 1, 1, 1))
                .extracting(Bunching::index, Bunching::verdict)
                .containsExactly(15, Verdict.EVEN);
    }

    @Test
    void countsOpenDaysNotWeeks() {
        Bunching holiday = Bunching.of(List.of(2, 0, 2, 2), List.of(7, 0, 7, 7));

        assertThat(holiday).isEqualTo(new Bunching(0, 0, Verdict.EVEN, null, null));
    }

    @Test
    void hasTheBandsOfTheRule() {
        // five weeks of 20 %: one with 39, 40, 55 or 56 of a hundred sessions
        assertThat(of(39, 61, 0, 0, 0).verdict()).isEqualTo(Verdict.BUNCHED);
        assertThat(of(20, 20, 20, 20, 20).verdict()).isEqualTo(Verdict.EVEN);
        assertThat(of(39, 15, 16, 15, 15))
                .extracting(Bunching::index, Bunching::verdict)
                .containsExactly(19, Verdict.EVEN);
        assertThat(of(40, 15, 15, 15, 15))
                .extracting(Bunching::index, Bunching::verdict)
                .containsExactly(20, Verdict.WATCH);
        assertThat(of(55, 11, 11, 11, 12))
                .extracting(Bunching::index, Bunching::verdict)
                .containsExactly(35, Verdict.WATCH);
        assertThat(of(56, 11, 11, 11, 11))
                .extracting(Bunching::index, Bunching::verdict)
                .containsExactly(36, Verdict.BUNCHED);
    }

    @Test
    void saysNothingOfUnderFourSessions() {
        assertThat(of(3, 0, 0, 0).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(of(4, 0, 0, 0).verdict()).isEqualTo(Verdict.BUNCHED);
        assertThat(of(0, 0)).isEqualTo(new Bunching(0, 0, Verdict.TOO_FEW, null, null));
        assertThat(Bunching.of(List.of(5), List.of(0)).verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Property(tries = 500)
    void isTheLargestOfAllStretches(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 9) Integer> sessions,
            @ForAll @IntRange(min = 1, max = 7) int daysOfTheFirst) {
        List<Integer> days = new ArrayList<>(Collections.nCopies(sessions.size(), 7));
        days.set(0, daysOfTheFirst);
        double all = sessions.stream().mapToInt(Integer::intValue).sum();
        double open = days.stream().mapToInt(Integer::intValue).sum();
        double most = 0;
        for (int i = 0; all > 0 && i < sessions.size(); i++) {
            double sum = 0;
            for (int j = i; j < sessions.size(); j++) {
                sum += sessions.get(j) / all - days.get(j) / open;
                most = Math.max(most, sum);
            }
        }

        Bunching found = Bunching.of(sessions, days);

        assertThat(found.index()).isBetween(0, 100);
        assertThat((double) found.index()).isCloseTo(100 * most, Offset.offset(0.5001));
    }
}
