package org.guildhall.activity.workingdays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guildhall.activity.activities.desk.WorkingCalendar;
import org.guildhall.activity.calendars.BusyCalendar;
import org.guildhall.activity.calendars.BusyCalendars;
import org.guildhall.activity.semesters.Semester;
import org.springframework.stereotype.Service;

/** The working days around a moment, as the college's calendars have them now. */
@Service
public class WorkingDayService implements WorkingCalendar {
    private final BusyCalendars calendars;

    public WorkingDayService(BusyCalendars calendars) {
        this.calendars = calendars;
    }

    /** Of the semester of that moment and its neighbours; beyond them Mondays to Fridays. */
    public WorkingDays around(Instant moment) {
        Semester semester = Semester.at(moment);
        return WorkingDays.of(calendars.of(List.of(), List.of(semester.previous(), semester, semester.next())).stream()
                .map(BusyCalendar::busy)
                .flatMap(List::stream)
                .toList());
    }

    @Override
    public Instant after(Instant instant, int days) {
        return around(instant)
                .after(LocalDate.ofInstant(instant, Semester.CAMPUS), days)
                .atStartOfDay(Semester.CAMPUS)
                .toInstant();
    }
}
