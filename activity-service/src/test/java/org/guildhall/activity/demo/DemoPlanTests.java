package org.guildhall.activity.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.semesters.Semester;
import org.junit.jupiter.api.Test;

class DemoPlanTests {
    private final Holidays holidays = Holidays.load();

    @Test
    void knowsHolidaysAndMakeUpWorkingDays() {
        assertThat(holidays.off(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(holidays.off(LocalDate.of(2025, 1, 2))).isFalse();
        assertThat(holidays.off(LocalDate.of(2025, 1, 26))).isFalse();
        assertThat(holidays.off(LocalDate.of(2025, 2, 4))).isTrue();
        assertThat(holidays.off(LocalDate.of(2025, 2, 5))).isFalse();
    }

    @Test
    void putsNoSessionOnAHolidayOnAnyDayTheDemoIsStarted() {
        for (int day = 0; day < 500; day += 3) {
            Instant now = Instant.parse("2026-01-01T02:00:00Z").plusSeconds(86_400L * day);
            DemoCalendar calendar = new DemoCalendar(now, holidays);
            for (DemoActivity activity : DemoPlan.load()) {
                List<Session> sessions = calendar.sessions(activity);
                assertThat(sessions)
                        .noneMatch(session -> holidays.off(
                                session.startsAt().atZone(Semester.CAMPUS).toLocalDate()));
                boolean past = List.of(DemoActivity.Fate.HELD).contains(activity.fate());
                assertThat(sessions)
                        .allMatch(session -> !past || session.endsAt().isBefore(now));
            }
        }
    }
}
