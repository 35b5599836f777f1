package org.guildhall.activity.calendars;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guildhall.activity.semesters.Semester;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar keeps people busy with, week by week, without labels: times of a kind that overlap or touch are one.
 * Weeks are named by their Monday; of a calendar that reaches further, the latest are told.
 */
public final class BusyWeeks {
    private static final int MOST_WEEKS = 120;
    private static final int DAYS = 7;

    private BusyWeeks() {}

    /** A stretch of a week. */
    public record Stretch(
            Instant from,
            Instant to,
            BusyKind kind,
            @Nullable DayOfWeek runsLike) {}

    /** The weeks that are not as they were; all of them when others are concerned than before. */
    public static Map<LocalDate, List<Stretch>> changed(@Nullable Calendar before, Calendar after) {
        NavigableMap<LocalDate, List<Stretch>> old = before == null ? new TreeMap<>() : of(before);
        NavigableMap<LocalDate, List<Stretch>> now = of(after);
        boolean others = before != null && !before.grades().equals(after.grades());
        TreeSet<LocalDate> weeks = new TreeSet<>(old.keySet());
        weeks.addAll(now.keySet());
        Map<LocalDate, List<Stretch>> changed = new LinkedHashMap<>();
        weeks.stream().skip(Math.max(0, weeks.size() - MOST_WEEKS)).forEach(week -> {
            List<Stretch> busy = now.getOrDefault(week, List.of());
            if (others || !busy.equals(old.get(week))) {
                changed.put(week, busy);
            }
        });
        return changed;
    }

    private static NavigableMap<LocalDate, List<Stretch>> of(Calendar calendar) {
        NavigableMap<LocalDate, List<Stretch>> weeks = new TreeMap<>();
        for (Busy busy : calendar.busy()) {
            LocalDate week = LocalDate.ofInstant(busy.from(), Semester.CAMPUS)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            for (int i = 0; i < MOST_WEEKS && midnight(week).isBefore(busy.to()); i++) {
                add(weeks.computeIfAbsent(week, _ -> new ArrayList<>()), within(week, busy));
                week = week.plusDays(DAYS);
            }
        }
        return weeks;
    }

    private static Stretch within(LocalDate week, Busy busy) {
        Instant begin = midnight(week);
        Instant end = midnight(week.plusDays(DAYS));
        return new Stretch(
                busy.from().isBefore(begin) ? begin : busy.from(),
                busy.to().isAfter(end) ? end : busy.to(),
                busy.kind(),
                busy.runsLike());
    }

    /** Stretches come in order of their beginning. */
    private static void add(List<Stretch> week, Stretch next) {
        for (int i = week.size() - 1; i >= 0; i--) {
            Stretch last = week.get(i);
            if (last.kind() == next.kind() && last.runsLike() == next.runsLike()) {
                if (!next.from().isAfter(last.to())) {
                    Instant to = next.to().isAfter(last.to()) ? next.to() : last.to();
                    week.set(i, new Stretch(last.from(), to, last.kind(), last.runsLike()));
                    return;
                }
                break;
            }
        }
        week.add(next);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Semester.CAMPUS).toInstant();
    }
}
