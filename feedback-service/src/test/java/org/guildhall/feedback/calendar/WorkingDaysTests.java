package org.guildhall.feedback.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate EVE = LocalDate.of(2026, 9, 30);
    private static final WorkingDays GOLDEN_WEEK = new WorkingDays(
            EVE.plusDays(1).datesUntil(LocalDate.of(2026, 10, 8)).collect(Collectors.toSet()),
            Set.of(LocalDate.of(2026, 10, 10)),
            SHANGHAI);

    @Test
    void threeDaysFromTheEveOfTheGoldenWeekEndOnTheMadeUpSaturday() {
        assertThat(GOLDEN_WEEK.due(EVE, 3)).isEqualTo(at(2026, 10, 10));
    }

    @Test
    void aNewDayOffMovesDueLater() {
        WorkingDays more =
                new WorkingDays(plus(GOLDEN_WEEK.off(), LocalDate.of(2026, 10, 9)), GOLDEN_WEEK.work(), SHANGHAI);
        assertThat(more.due(EVE, 3)).isEqualTo(at(2026, 10, 12));
    }

    @Test
    void weekendsDoNotCountUnlessMadeUp() {
        WorkingDays plain = WorkingDays.plain(SHANGHAI);
        assertThat(plain.isWorking(LocalDate.of(2026, 10, 10))).isFalse();
        assertThat(GOLDEN_WEEK.isWorking(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(plain.nth(LocalDate.of(2026, 11, 6), 1)).isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Property(tries = 200)
    void countingUpToTheNthWorkingDayGivesN(
            @ForAll @IntRange(max = 400) int day,
            @ForAll @IntRange(min = 1, max = 40) int n,
            @ForAll @Size(max = 20) Set<@IntRange(max = 400) Integer> off) {
        LocalDate start = LocalDate.of(2026, 1, 1);
        WorkingDays days =
                new WorkingDays(off.stream().map(start::plusDays).collect(Collectors.toSet()), Set.of(), SHANGHAI);
        LocalDate entry = start.plusDays(day);
        LocalDate nth = days.nth(entry, n);
        assertThat(days.isWorking(nth)).isTrue();
        assertThat(days.between(entry, nth)).isEqualTo(n);
    }

    private static Set<LocalDate> plus(Set<LocalDate> days, LocalDate one) {
        return java.util.stream.Stream.concat(days.stream(), java.util.stream.Stream.of(one))
                .collect(Collectors.toSet());
    }

    private static Instant at(int year, int month, int day) {
        return ZonedDateTime.of(year, month, day, 18, 0, 0, 0, SHANGHAI).toInstant();
    }
}
