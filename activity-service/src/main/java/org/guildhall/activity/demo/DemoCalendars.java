package org.guildhall.activity.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.calendars.Calendar;
import org.guildhall.activity.calendars.CalendarFiles;
import org.guildhall.activity.calendars.Calendars;
import org.guildhall.activity.calendars.Entry;
import org.guildhall.activity.calendars.ReadingRules;
import org.guildhall.activity.calendars.Scope;
import org.guildhall.activity.calendars.Source;
import org.guildhall.activity.details.Names;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.platform.store.Command;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Enters the demo's calendars: the college's with the public holidays, and a timetable for each grade. */
@Component
@Profile("demo")
class DemoCalendars {
    private static final int GRADES = 5;
    private static final String BY = "demo";
    private final Calendars calendars;
    private final CalendarFiles files;

    DemoCalendars(Calendars calendars, CalendarFiles files) {
        this.calendars = calendars;
        this.files = files;
    }

    void enter(Instant now) {
        Semester semester = Semester.at(now);
        Calendar college =
                Calendar.create(id("college"), Scope.COLLEGE, new Names("学院校历", "College calendar"), List.of());
        for (String file : Holidays.FILES) {
            college = with(college, new Source(file, file, now, BY, holidays(file, semester)));
        }
        enter(college);
        int youngest = semester.season() == Semester.Season.AUTUMN ? semester.year() : semester.year() - 1;
        for (int year = 1; year <= GRADES; year++) {
            int grade = youngest + 1 - year;
            Names names = new Names(grade + "级课表", "Timetable of " + grade);
            DemoTimetable timetable = new DemoTimetable(semester, year);
            Source source = new Source("课表", semester.id(), now, BY, timetable.entries());
            enter(with(Calendar.create(id("grade-" + grade), Scope.GRADE, names, List.of(grade)), source));
        }
    }

    private List<Entry> holidays(String file, Semester semester) {
        ReadingRules rules = new ReadingRules(
                Scope.COLLEGE,
                BusyKind.OFF,
                file,
                semester.previous().from(),
                semester.next().until());
        try (InputStream in = Holidays.class.getResourceAsStream("/calendars/" + file)) {
            return files.read(in.readAllBytes(), rules) instanceof CalendarFiles.Read.Understood understood
                    ? understood.reading().entries()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Calendar with(Calendar calendar, Source source) {
        return calendar.replace(source) instanceof Calendar.Outcome.Changed changed ? changed.next() : calendar;
    }

    /** Once: what somebody changed since stays. */
    private void enter(Calendar calendar) {
        calendars
                .change(
                        calendar.id(),
                        Command.internal("demo/" + calendar.id()),
                        current ->
                                current == null ? new Calendar.Outcome.Changed(calendar) : new Calendar.Outcome.Same())
                .orRefuse();
    }

    private static String id(String key) {
        return UUID.nameUUIDFromBytes(("demo/calendar/" + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
