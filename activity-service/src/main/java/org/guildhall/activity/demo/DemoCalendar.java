package org.guildhall.activity.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.guildhall.activity.demo.DemoActivity.When;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.semesters.Semester;

/** Puts the demo's activities on days: relative to today, never on a public holiday. */
final class DemoCalendar {
    private static final Duration LENGTH = Duration.ofHours(2);
    private final Instant now;
    private final Holidays holidays;

    DemoCalendar(Instant now, Holidays holidays) {
        this.now = now;
        this.holidays = holidays;
    }

    List<Session> sessions(DemoActivity activity) {
        return switch (activity.when()) {
            case When.PastSemester past -> List.of(session(1, past(past), past.hour(), activity.place()));
            case When.FromToday soon ->
                IntStream.range(0, soon.sessions())
                        .mapToObj(i ->
                                session(i + 1, today().plusDays(soon.day() + 7L * i), soon.hour(), activity.place()))
                        .toList();
        };
    }

    private LocalDate past(When.PastSemester past) {
        LocalDate from = Semester.at(now).previous().from();
        return from.plusWeeks(past.week() - 1L).plusDays(past.weekday() - 1L);
    }

    private LocalDate today() {
        return now.atZone(Semester.CAMPUS).toLocalDate();
    }

    /** A holiday moves the session, into the past for what was, into the future for what comes. */
    private Session session(int number, LocalDate wished, int hour, String place) {
        int step = wished.isBefore(today()) ? -1 : 1;
        LocalDate day = wished;
        while (holidays.off(day)) {
            day = day.plusDays(step);
        }
        Instant starts = day.atTime(hour, 0).atZone(Semester.CAMPUS).toInstant();
        return new Session(number, starts, starts.plus(LENGTH), place);
    }
}
