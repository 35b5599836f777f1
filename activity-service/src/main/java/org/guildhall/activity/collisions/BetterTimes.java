package org.guildhall.activity.collisions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.semesters.Semester;
import org.jspecify.annotations.Nullable;

/**
 * Times of the same length that collide less: the best of each of the fourteen days from the asked one on, on the whole
 * or half hour between 07:00 and 22:00. All sessions of a slot move together, so their rhythm stays.
 */
public final class BetterTimes {
    public static final int DAYS = 14;
    private static final int SHOWN = 5;
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final int STEPS = 30;
    private static final int STEP_MINUTES = 30;

    private BetterTimes() {}

    /** A slot that collides less, with its score. */
    public record Better(List<Span> sessions, int score) {
        public Better {
            sessions = List.copyOf(sessions);
        }
    }

    /** The five best, the lowest score first, then the nearest; none that is past or asks an exam's people. */
    public static List<Better> than(Score asked, List<Crowd> audience, List<Span> sessions, Instant now) {
        List<Crowd> crowds = Crowd.weighed(audience);
        List<Better> best = new ArrayList<>();
        if (asked.value() > 0 || asked.outOfHours()) {
            for (int day = 0; day < DAYS; day++) {
                Better found = best(asked, crowds, sessions, now, day);
                if (found != null) {
                    best.add(found);
                }
            }
        }
        return best.stream()
                .sorted(Comparator.comparingInt(Better::score))
                .limit(SHOWN)
                .toList();
    }

    private static @Nullable Better best(Score asked, List<Crowd> crowds, List<Span> sessions, Instant now, int days) {
        Instant first = sessions.getFirst().from();
        LocalDate day = LocalDate.ofInstant(first, Semester.CAMPUS).plusDays(days);
        Instant near = first.plus(Duration.ofDays(days));
        Better best = null;
        long distance = 0;
        for (int step = 0; step < STEPS; step++) {
            Instant begin = day.atTime(EARLIEST.plusMinutes((long) step * STEP_MINUTES))
                    .atZone(Semester.CAMPUS)
                    .toInstant();
            List<Span> moved = moved(sessions, Duration.between(first, begin));
            long away = Math.abs(Duration.between(near, begin).toMinutes());
            if (!begin.isAfter(now) || moved.stream().anyMatch(Score::isOutOfHours)) {
                continue;
            }
            int score = moved.stream()
                    .mapToInt(session -> Score.value(crowds, session))
                    .max()
                    .orElse(0);
            boolean lower = score < asked.value() || asked.outOfHours();
            boolean better = best == null || score < best.score() || (score == best.score() && away < distance);
            if (lower && better && !blocked(crowds, moved)) {
                best = new Better(moved, score);
                distance = away;
            }
        }
        return best;
    }

    private static boolean blocked(List<Crowd> crowds, List<Span> sessions) {
        return sessions.stream().anyMatch(session -> Score.blocked(crowds, session) >= Score.BLOCKED_FROM);
    }

    private static List<Span> moved(List<Span> sessions, Duration by) {
        return sessions.stream()
                .map(session -> new Span(session.from().plus(by), session.to().plus(by)))
                .toList();
    }
}
