package org.guildhall.activity.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.activity.calendars.Busy;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.activity.workingdays.WorkingDays.MakeUp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 25);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);

    private static Busy days(BusyKind kind, LocalDate first, int days, @Nullable DayOfWeek runsLike) {
        return new Busy(
                first.atStartOfDay(Semester.CAMPUS).toInstant(),
                first.plusDays(days).atStartOfDay(Semester.CAMPUS).toInstant(),
                kind,
                "国庆节",
                runsLike);
    }

    @Test
    void areMondayToFridayWithoutCalendars() {
        assertThat(WorkingDays.PLAIN.includes(FRIDAY)).isTrue();
        assertThat(WorkingDays.PLAIN.includes(SATURDAY)).isFalse();
        assertThat(WorkingDays.PLAIN.after(FRIDAY, 3)).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(WorkingDays.PLAIN.before(LocalDate.of(2026, 9, 28), 1)).isEqualTo(FRIDAY);
        assertThat(WorkingDays.PLAIN.after(SATURDAY, 0)).isEqualTo(SATURDAY);
    }

    @Test
    void passOverDaysOffAndCountAMakeUpSaturday() {
        WorkingDays days = WorkingDays.of(List.of(
                days(BusyKind.OFF, LocalDate.of(2026, 10, 1), 7, null),
                days(BusyKind.WORK, SATURDAY, 1, DayOfWeek.MONDAY)));

        assertThat(days.includes(SATURDAY)).isTrue();
        assertThat(days.after(FRIDAY, 1)).isEqualTo(SATURDAY);
        assertThat(days.after(LocalDate.of(2026, 9, 30), 1)).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(days.before(LocalDate.of(2026, 10, 8), 1)).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(days.off()).hasSize(7);
        assertThat(days.madeUp()).isEqualTo(Map.of(SATURDAY, new MakeUp("国庆节", DayOfWeek.MONDAY)));
    }

    @Test
    void keepAMakeUpDayWithinAHoliday() {
        WorkingDays days =
                WorkingDays.of(List.of(days(BusyKind.OFF, FRIDAY, 3, null), days(BusyKind.WORK, SATURDAY, 1, null)));

        assertThat(days.includes(SATURDAY)).isTrue();
        assertThat(days.off()).isEqualTo(Set.of(FRIDAY, SATURDAY.plusDays(1)));
    }

    @Test
    void keepADayThatIsOffForSomeHoursOnly() {
        Busy afternoon = new Busy(
                FRIDAY.atTime(LocalTime.NOON).atZone(Semester.CAMPUS).toInstant(),
                SATURDAY.atStartOfDay(Semester.CAMPUS).toInstant(),
                BusyKind.OFF,
                "运动会",
                null);

        assertThat(WorkingDays.of(List.of(afternoon)).includes(FRIDAY)).isTrue();
    }
}
