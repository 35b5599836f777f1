package org.guildhall.activity.collisions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.details.Names;
import org.guildhall.activity.semesters.Semester;

/** What people are asked to, found by day; the rest at noon is always among it. */
public final class Claims {
    private static final LocalTime REST_BEGINS = LocalTime.of(12, 0);
    private static final LocalTime REST_ENDS = LocalTime.of(14, 0);
    private static final Names REST = new Names("午休", "Noon rest");
    private static final int LONGEST_DAYS = 400;
    private final Map<LocalDate, List<Claim>> byDay = new HashMap<>();

    public Claims(Collection<Claim> all) {
        for (Claim claim : all) {
            days(claim.from(), claim.to())
                    .forEach(day ->
                            byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(claim));
        }
    }

    /** Everything that touches a session, each once. */
    Set<Claim> touching(Span session) {
        Set<Claim> found = new LinkedHashSet<>();
        for (LocalDate day : days(session.from(), session.to())) {
            Stream.concat(byDay.getOrDefault(day, List.of()).stream(), Stream.of(rest(day)))
                    .filter(claim -> claim.share(session) > 0)
                    .forEach(found::add);
        }
        return found;
    }

    /** The largest weighed share of a session anything takes, 0 when it is free. */
    double hindrance(Span session) {
        double most = 0;
        for (LocalDate day : days(session.from(), session.to())) {
            most = Math.max(most, rest(day).share(session));
            for (Claim claim : byDay.getOrDefault(day, List.of())) {
                most = Math.max(most, claim.share(session));
            }
        }
        return most;
    }

    private static Claim rest(LocalDate day) {
        return new Claim(at(day, REST_BEGINS), at(day, REST_ENDS), Clash.REST, REST, null);
    }

    private static List<LocalDate> days(Instant from, Instant to) {
        LocalDate first = LocalDate.ofInstant(from, Semester.CAMPUS);
        LocalDate last = LocalDate.ofInstant(to.minusMillis(1), Semester.CAMPUS);
        return last.isBefore(first)
                ? List.of()
                : first.datesUntil(last.plusDays(1)).limit(LONGEST_DAYS).toList();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Semester.CAMPUS).toInstant();
    }
}
