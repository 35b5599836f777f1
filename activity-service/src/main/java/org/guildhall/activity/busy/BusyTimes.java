package org.guildhall.activity.busy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guildhall.activity.calendars.Busy;
import org.guildhall.activity.calendars.BusyCalendar;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.calendars.Scope;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.activity.workingdays.WorkingDays;

/**
 * All calendars taken together: days off carry no classes, and a make-up day has those of the weekday it runs like, or
 * is a whole day of classes until a counselor says which.
 */
public final class BusyTimes {
    private static final LocalTime LESSONS_BEGIN = LocalTime.of(8, 0);
    private static final LocalTime LESSONS_END = LocalTime.of(17, 30);
    private final List<BusyCalendar> calendars;
    private final WorkingDays days;

    public BusyTimes(List<BusyCalendar> calendars) {
        this.calendars = List.copyOf(calendars);
        this.days = WorkingDays.of(calendars.stream()
                .filter(calendar -> calendar.scope() == Scope.COLLEGE)
                .flatMap(calendar -> calendar.busy().stream())
                .toList());
    }

    public WorkingDays days() {
        return days;
    }

    /** What a cell is busy with, in order. */
    public List<Busy> of(Cell cell) {
        List<Busy> written = calendars.stream()
                .filter(calendar -> calendar.concerns(cell.grade()))
                .flatMap(calendar -> calendar.busy().stream())
                .filter(busy -> busy.kind() != BusyKind.WORK)
                .toList();
        List<Busy> classes =
                written.stream().filter(busy -> busy.kind() == BusyKind.CLASS).toList();
        Set<LocalDate> off = new HashSet<>(WorkingDays.wholeDaysOff(written));
        off.removeAll(days.madeUp().keySet());
        List<Busy> all = new ArrayList<>(written);
        all.removeIf(busy -> busy.kind() == BusyKind.CLASS && off.contains(day(busy.from())));
        days.madeUp().forEach((day, madeUp) -> all.addAll(madeUp(day, madeUp, classes)));
        all.sort(Comparator.comparing(Busy::from).thenComparing(Busy::to));
        return List.copyOf(all);
    }

    private static List<Busy> madeUp(LocalDate day, WorkingDays.MakeUp madeUp, List<Busy> classes) {
        DayOfWeek like = madeUp.runsLike();
        if (like == null) {
            return List.of(
                    new Busy(at(day, LESSONS_BEGIN), at(day, LESSONS_END), BusyKind.CLASS, madeUp.label(), null));
        }
        LocalDate model =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(like);
        Duration shift = Duration.ofDays(ChronoUnit.DAYS.between(model, day));
        return shift.isZero()
                ? List.of()
                : classes.stream()
                        .filter(busy -> day(busy.from()).equals(model))
                        .map(busy -> new Busy(
                                busy.from().plus(shift), busy.to().plus(shift), BusyKind.CLASS, busy.label(), null))
                        .toList();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Semester.CAMPUS).toInstant();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Semester.CAMPUS);
    }
}
