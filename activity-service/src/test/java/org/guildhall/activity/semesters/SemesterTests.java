package org.guildhall.activity.semesters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SemesterTests {
    @Test
    void namesTheSemesterOfAnInstantInCollegeTime() {
        assertThat(Semester.at(Instant.parse("2026-11-24T08:00:00Z")).id()).isEqualTo("2026-autumn");
        assertThat(Semester.at(Instant.parse("2026-01-10T08:00:00Z")).id()).isEqualTo("2025-autumn");
        assertThat(Semester.at(Instant.parse("2026-08-30T08:00:00Z")).id()).isEqualTo("2026-spring");
        assertThat(Semester.at(Instant.parse("2026-09-06T15:59:59Z")).id()).isEqualTo("2026-spring");
        assertThat(Semester.at(Instant.parse("2026-09-06T16:00:00Z")).id()).isEqualTo("2026-autumn");
    }

    @Test
    void hasTwentyWeeksFromMondayToSunday() {
        Semester autumn = Semester.at(Instant.parse("2026-11-24T08:00:00Z"));

        assertThat(autumn.from()).isEqualTo(LocalDate.of(2026, 9, 7));
        assertThat(autumn.until()).isEqualTo(LocalDate.of(2027, 1, 24));
        assertThat(autumn.weeks()).isEqualTo(20);
        assertThat(autumn.previous().next()).isEqualTo(autumn);
        assertThat(autumn.zh()).isEqualTo("2026年秋季学期");
    }
}
