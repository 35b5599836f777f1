package org.guildhall.activity.activities;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.guildhall.activity.semesters.Semester;
import org.springframework.stereotype.Component;

/** Which days are worked: Monday to Friday. */
@Component
public class WorkingDays {
    /** The start of the day that many working days after the one an instant lies in. */
    public Instant after(Instant instant, int days) {
        LocalDate day = instant.atZone(Semester.CAMPUS).toLocalDate();
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                left--;
            }
        }
        return day.atStartOfDay(Semester.CAMPUS).toInstant();
    }
}
