package org.guildhall.feedback.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * The college's working days: Monday to Friday unless declared OFF, and any day declared WORK. Every clock of an
 * opinion ends at 18:00 college time of a working day, so that nobody is late at night or on a holiday.
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> work, ZoneId zone) {

    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

    public WorkingDays {
        off = Set.copyOf(off);
        work = Set.copyOf(work);
    }

    /** Monday to Friday, without holidays. */
    public static WorkingDays plain(ZoneId zone) {
        return new WorkingDays(Set.of(), Set.of(), zone);
    }

    public boolean isWorking(LocalDate day) {
        if (work.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !off.contains(day);
    }

    /** 18:00 of the n-th working day after {@code entry}; the day of entry itself never counts. */
    public Instant due(LocalDate entry, int n) {
        return endOf(nth(entry, n));
    }

    /** The n-th working day after {@code entry}. */
    public LocalDate nth(LocalDate entry, int n) {
        LocalDate day = entry;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    /** The last working day before {@code day}. */
    public LocalDate previous(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!isWorking(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    /** Working days after {@code from} up to and including {@code to}; none when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    public Instant endOf(LocalDate day) {
        return day.atTime(END_OF_WORK).atZone(zone).toInstant();
    }

    /** The college day an instant falls on. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The first moment of the college day of {@code instant}: the time kept where the hour could betray who wrote. */
    public Instant dayStart(Instant instant) {
        return dayOf(instant).atStartOfDay(zone).toInstant();
    }
}
