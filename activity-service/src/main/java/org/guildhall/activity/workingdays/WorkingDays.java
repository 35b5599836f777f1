package org.guildhall.activity.workingdays;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.activity.calendars.Busy;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.semesters.Semester;
import org.jspecify.annotations.Nullable;

/**
 * Which days are worked: Monday to Friday but for days off, and make-up days whatever they are. A make-up day is never
 * off, even where a long holiday covers it.
 */
public record WorkingDays(Set<LocalDate> off, Map<LocalDate, MakeUp> madeUp) {
    private static final int LONGEST = 400;
    /** Nothing but Mondays to Fridays. */
    public static final WorkingDays PLAIN = new WorkingDays(Set.of(), Map.of());

    public WorkingDays {
        off = Set.copyOf(off);
        madeUp = Map.copyOf(madeUp);
    }

    /** A make-up day: what it is called, and which weekday's classes it has, or null while nobody said. */
    public record MakeUp(String label, @Nullable DayOfWeek runsLike) {}

    /** As the college's calendars say. */
    public static WorkingDays of(List<Busy> college) {
        Map<LocalDate, MakeUp> madeUp = new HashMap<>();
        for (Busy busy : college) {
            if (busy.kind() == BusyKind.WORK) {
                LocalDate last = day(busy.to().minusMillis(1));
                LocalDate first = day(busy.from());
                first.datesUntil(last.plusDays(1))
                        .limit(LONGEST)
                        .forEach(day -> madeUp.put(day, new MakeUp(busy.label(), busy.runsLike())));
            }
        }
        Set<LocalDate> off = new HashSet<>(wholeDaysOff(college));
        off.removeAll(madeUp.keySet());
        return new WorkingDays(off, madeUp);
    }

    /** The days that are off from midnight to midnight. */
    public static Set<LocalDate> wholeDaysOff(List<Busy> all) {
        Set<LocalDate> off = new HashSet<>();
        for (Busy busy : all) {
            if (busy.kind() == BusyKind.OFF) {
                LocalDate begins = day(busy.from());
                LocalDate first =
                        midnight(begins).equals(busy.from().atZone(Semester.CAMPUS)) ? begins : begins.plusDays(1);
                LocalDate end = day(busy.to());
                if (first.isBefore(end)) {
                    first.datesUntil(end).limit(LONGEST).forEach(off::add);
                }
            }
        }
        return off;
    }

    public boolean includes(LocalDate day) {
        boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        return madeUp.containsKey(day) || (weekday && !off.contains(day));
    }

    /** The nth working day after a day; the day itself for none. */
    public LocalDate after(LocalDate day, int n) {
        return step(day, n, 1);
    }

    /** The nth working day before a day; the day itself for none. */
    public LocalDate before(LocalDate day, int n) {
        return step(day, n, -1);
    }

    private LocalDate step(LocalDate day, int n, int direction) {
        LocalDate reached = day;
        for (int left = n; left > 0; ) {
            reached = reached.plusDays(direction);
            if (includes(reached)) {
                left--;
            }
        }
        return reached;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Semester.CAMPUS);
    }

    private static ZonedDateTime midnight(LocalDate day) {
        return day.atStartOfDay(Semester.CAMPUS);
    }
}
