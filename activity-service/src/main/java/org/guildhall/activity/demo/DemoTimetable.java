package org.guildhall.activity.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.calendars.Entry;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.semesters.Semester;

/** What a grade of the demo does in a semester: lessons, a midterm, exams at the end; the oldest is on its wards. */
record DemoTimetable(Semester semester, int year) {
    private static final int LAST_YEAR = 5;
    private static final int MIDTERM = 10;
    private static final int TEACHING_WEEKS = 17;
    private static final List<String> LESSONS = List.of("系统解剖学", "生理学", "生物化学", "医学英语", "病理学", "药理学", "内科学", "外科学");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime LATE_MORNING = LocalTime.of(10, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final int LESSON_MINUTES = 100;
    private static final int EXAM_MINUTES = 120;

    List<Entry> entries() {
        return year >= LAST_YEAR ? wards() : taught();
    }

    private List<Entry> wards() {
        return List.of(new Entry(
                "ward",
                "临床实习",
                BusyKind.PLACEMENT,
                false,
                IntStream.range(0, TEACHING_WEEKS)
                        .boxed()
                        .flatMap(week -> semester.from().plusWeeks(week).datesUntil(day(week, DayOfWeek.SATURDAY)))
                        .map(day -> span(day, MORNING, LESSON_MINUTES * LAST_YEAR))
                        .toList()));
    }

    private List<Entry> taught() {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            entries.add(lesson(number++, day, MORNING));
            entries.add(lesson(number++, day, day == DayOfWeek.FRIDAY ? LATE_MORNING : AFTERNOON));
        }
        // one evening a week, another for each grade
        entries.add(lesson(number, DayOfWeek.of(year), EVENING));
        entries.add(exam("midterm", "期中考试：" + label(0), MIDTERM - 1, DayOfWeek.WEDNESDAY, EVENING));
        for (int i = 0; i < 3; i++) {
            entries.add(exam("final-" + i, "期末考试：" + label(i), TEACHING_WEEKS + 1, DayOfWeek.of(1 + 2 * i), MORNING));
        }
        return entries;
    }

    private Entry lesson(int number, DayOfWeek day, LocalTime begins) {
        return new Entry(
                "lesson-" + number,
                label(number),
                BusyKind.CLASS,
                false,
                IntStream.range(0, TEACHING_WEEKS)
                        .mapToObj(week -> span(day(week, day), begins, LESSON_MINUTES))
                        .toList());
    }

    private Entry exam(String uid, String label, int week, DayOfWeek day, LocalTime begins) {
        return new Entry(uid, label, BusyKind.EXAM, false, List.of(span(day(week, day), begins, EXAM_MINUTES)));
    }

    private String label(int number) {
        return LESSONS.get((number + year) % LESSONS.size());
    }

    private LocalDate day(int week, DayOfWeek day) {
        return semester.from().plusWeeks(week).plusDays(day.getValue() - 1L);
    }

    private static Span span(LocalDate day, LocalTime begins, int minutes) {
        return new Span(
                day.atTime(begins).atZone(Semester.CAMPUS).toInstant(),
                day.atTime(begins.plusMinutes(minutes)).atZone(Semester.CAMPUS).toInstant());
    }
}
