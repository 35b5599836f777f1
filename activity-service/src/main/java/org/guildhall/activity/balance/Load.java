package org.guildhall.activity.balance;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.guildhall.activity.calendars.Busy;
import org.guildhall.activity.calendars.BusyCalendar;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.calendars.Scope;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.activity.workingdays.WorkingDays;

/** A union's sessions week by week, as its departments hold them and as its grades are asked to them. */
public record Load(List<Week> weeks, Row union, SortedMap<String, Row> departments, SortedMap<Integer, Row> grades) {

    /**
     * A week of the semester.
     *
     * @param openDays days that are not off, out of seven
     * @param exams the grades that have one in it
     * @param placements the grades that have one in it
     * @param activities those with a session in it
     */
    public record Week(
            int week,
            LocalDate monday,
            int openDays,
            List<Integer> exams,
            List<Integer> placements,
            List<String> activities) {}

    /** Sessions by week, and how even they are. */
    public record Row(List<Integer> sessions, Bunching bunching) {}

    public static Load of(
            Semester semester, List<Planned> planned, Collection<Integer> grades, List<BusyCalendar> calendars) {
        Sheet sheet = new Sheet(semester, planned, calendars);
        SortedMap<String, Row> departments = new TreeMap<>();
        planned.forEach(each -> departments.computeIfAbsent(
                each.department(), own -> sheet.row(one -> one.department().equals(own))));
        SortedMap<Integer, Row> byGrade = new TreeMap<>();
        grades.forEach(grade -> byGrade.put(grade, sheet.row(one -> one.asks(grade))));
        return new Load(sheet.weeks(grades), sheet.row(one -> true), departments, byGrade);
    }

    /** The semester while it is being counted. */
    private static final class Sheet {
        private final Semester semester;
        private final List<Planned> planned;
        private final List<BusyCalendar> calendars;
        private final List<Integer> openDays;

        Sheet(Semester semester, List<Planned> planned, List<BusyCalendar> calendars) {
            this.semester = semester;
            this.planned = planned;
            this.calendars = calendars;
            WorkingDays days = WorkingDays.of(calendars.stream()
                    .filter(calendar -> calendar.scope() == Scope.COLLEGE)
                    .flatMap(calendar -> calendar.busy().stream())
                    .toList());
            this.openDays = IntStream.range(0, semester.weeks())
                    .mapToObj(week -> open(monday(week), days))
                    .toList();
        }

        private static int open(LocalDate monday, WorkingDays days) {
            return (int) monday.datesUntil(monday.plusWeeks(1))
                    .filter(day -> !days.off().contains(day))
                    .count();
        }

        private LocalDate monday(int week) {
            return semester.from().plusWeeks(week);
        }

        Row row(Predicate<Planned> counts) {
            Integer[] sessions = new Integer[semester.weeks()];
            Arrays.fill(sessions, 0);
            for (Planned each : planned) {
                if (counts.test(each)) {
                    each.sessions().stream()
                            .mapToInt(this::week)
                            .filter(week -> week >= 0 && week < sessions.length)
                            .forEach(week -> sessions[week]++);
                }
            }
            List<Integer> counted = List.of(sessions);
            return new Row(counted, Bunching.of(counted, openDays));
        }

        private int week(Instant session) {
            LocalDate monday = LocalDate.ofInstant(session, Semester.CAMPUS).with(DayOfWeek.MONDAY);
            return (int) ChronoUnit.WEEKS.between(semester.from(), monday);
        }

        List<Week> weeks(Collection<Integer> grades) {
            List<Week> weeks = new ArrayList<>();
            for (int i = 0; i < semester.weeks(); i++) {
                int week = i;
                weeks.add(new Week(
                        i + 1,
                        monday(i),
                        openDays.get(i),
                        having(BusyKind.EXAM, i, grades),
                        having(BusyKind.PLACEMENT, i, grades),
                        planned.stream()
                                .filter(each -> each.sessions().stream().anyMatch(session -> week(session) == week))
                                .map(Planned::activity)
                                .toList()));
            }
            return weeks;
        }

        private List<Integer> having(BusyKind kind, int week, Collection<Integer> grades) {
            Instant begin = monday(week).atStartOfDay(Semester.CAMPUS).toInstant();
            Instant end = monday(week + 1).atStartOfDay(Semester.CAMPUS).toInstant();
            Predicate<Busy> within = busy -> busy.kind() == kind
                    && busy.from().isBefore(end)
                    && busy.to().isAfter(begin);
            return grades.stream()
                    .filter(grade -> calendars.stream()
                            .filter(calendar -> calendar.concerns(grade))
                            .anyMatch(calendar -> calendar.busy().stream().anyMatch(within)))
                    .sorted()
                    .toList();
        }
    }
}
