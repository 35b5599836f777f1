package org.guildhall.activity.busy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.guildhall.activity.calendars.Busy;
import org.guildhall.activity.calendars.BusyCalendar;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.calendars.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BusyTimesTests {
    private static final Cell CELL = new Cell("clinical", 2025);
    /** Monday the 28th at eight: a class. */
    private static final Busy MONDAY_CLASS = campus(BusyKind.CLASS, "2026-09-28T08:00", "2026-09-28T09:40", "解剖", null);

    private static Busy campus(BusyKind kind, String from, String to, String label, @Nullable DayOfWeek runsLike) {
        return new Busy(Instant.parse(from + ":00+08:00"), Instant.parse(to + ":00+08:00"), kind, label, runsLike);
    }

    private static BusyCalendar grade(int grade, Busy... busy) {
        return new BusyCalendar("g" + grade, Scope.GRADE, List.of(grade), List.of(busy));
    }

    private static List<Busy> busy(BusyCalendar grade, Busy... college) {
        BusyCalendar whole = new BusyCalendar("c", Scope.COLLEGE, List.of(), Arrays.asList(college));
        return new BusyTimes(List.of(grade, whole)).of(CELL);
    }

    @Test
    void areThoseOfTheGradesOwnCalendars() {
        BusyTimes times = new BusyTimes(List.of(grade(2025, MONDAY_CLASS), grade(2024)));

        assertThat(times.of(CELL)).containsExactly(MONDAY_CLASS);
        assertThat(times.of(new Cell("clinical", 2024))).isEmpty();
    }

    @Test
    void haveNoClassesOnDaysOff() {
        Busy off = campus(BusyKind.OFF, "2026-09-28T00:00", "2026-09-29T00:00", "中秋节", null);
        Busy exam = campus(BusyKind.EXAM, "2026-09-28T10:00", "2026-09-28T11:00", "补考", null);

        assertThat(busy(grade(2025, MONDAY_CLASS, exam), off)).containsExactly(off, exam);
    }

    @Test
    void haveNoClassesOnADayOffOfTheGradeAlone() {
        Busy off = campus(BusyKind.OFF, "2026-09-28T00:00", "2026-09-29T00:00", "军训补休", null);

        assertThat(busy(grade(2025, MONDAY_CLASS, off))).containsExactly(off);
    }

    @Test
    void runAMakeUpSaturdayLikeItsWeeksMondayEvenIfThatMondayIsOff() {
        Busy off = campus(BusyKind.OFF, "2026-09-28T00:00", "2026-09-29T00:00", "中秋节", null);
        Busy work = campus(BusyKind.WORK, "2026-10-03T00:00", "2026-10-04T00:00", "补班", DayOfWeek.MONDAY);

        assertThat(busy(grade(2025, MONDAY_CLASS), off, work))
                .extracting(Busy::kind, Busy::from, Busy::label)
                .containsExactly(
                        tuple(BusyKind.OFF, off.from(), "中秋节"),
                        tuple(BusyKind.CLASS, Instant.parse("2026-10-03T00:00:00Z"), "解剖"));
    }

    @Test
    void fillAMakeUpDayWithClassesUntilSomebodySaysWhichWeekdayItRunsLike() {
        Busy work = campus(BusyKind.WORK, "2026-10-03T00:00", "2026-10-04T00:00", "补班", null);

        assertThat(busy(grade(2025), work))
                .containsExactly(campus(BusyKind.CLASS, "2026-10-03T08:00", "2026-10-03T17:30", "补班", null));
    }
}
