package org.guildhall.activity.collisions;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.semesters.Semester;

/**
 * How much a slot collides: 0 to 100, that of its worst session.
 *
 * @param worst which session that is, counting from 0
 * @param blocked the largest percentage of the audience that has an exam or a placement during a session
 * @param parts of the worst session, the largest first, at most ten
 */
public record Score(int value, int worst, int blocked, boolean outOfHours, List<Part> parts) {
    private static final int REASON_FROM = 20;
    private static final int COLLISION_FROM = 60;
    static final int BLOCKED_FROM = 10;
    private static final int MOST_PARTS = 10;
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final LocalTime LATEST = LocalTime.of(22, 0);

    public Score {
        parts = List.copyOf(parts);
    }

    /** What follows from a score. */
    public enum Band {
        FREE,
        /** To be filed with a reason only. */
        REASON,
        COLLISION
    }

    public static Score of(List<Crowd> audience, List<Span> sessions) {
        List<Crowd> crowds = Crowd.weighed(audience);
        int worst = 0;
        int value = -1;
        int blocked = 0;
        for (int i = 0; i < sessions.size(); i++) {
            int one = value(crowds, sessions.get(i));
            if (one > value) {
                value = one;
                worst = i;
            }
            blocked = Math.max(blocked, blocked(crowds, sessions.get(i)));
        }
        boolean late = sessions.stream().anyMatch(Score::isOutOfHours);
        return new Score(value, worst, blocked, late, parts(crowds, sessions.get(worst)));
    }

    /** The score alone, for those who compare many times. */
    static int value(List<Crowd> crowds, Span session) {
        double sum = 0;
        for (Crowd crowd : crowds) {
            sum += crowd.people() == 0 ? 0 : crowd.people() * crowd.claims().hindrance(session);
        }
        return (int) Math.round(100 * sum / people(crowds));
    }

    /** The percentage that has an exam or a placement during a session. */
    static int blocked(List<Crowd> crowds, Span session) {
        long people = crowds.stream()
                .filter(crowd -> crowd.claims().touching(session).stream()
                        .anyMatch(claim -> claim.clash().isWhole()))
                .mapToLong(Crowd::people)
                .sum();
        return (int) (100 * people / people(crowds));
    }

    private static List<Part> parts(List<Crowd> crowds, Span session) {
        record Cause(int grade, Claim claim) {}
        Map<Cause, Double> points = new HashMap<>();
        for (Crowd crowd : crowds) {
            for (Claim claim : crowd.claims().touching(session)) {
                double own = 100 * claim.share(session) * crowd.people() / people(crowds);
                points.merge(new Cause(crowd.grade(), claim), own, Double::sum);
            }
        }
        return points.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Part(entry.getKey().grade(), entry.getKey().claim(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Part::points)
                        .reversed()
                        .thenComparingInt(Part::grade)
                        .thenComparing(part -> part.claim().from()))
                .limit(MOST_PARTS)
                .toList();
    }

    private static long people(List<Crowd> crowds) {
        return Math.max(1, crowds.stream().mapToLong(Crowd::people).sum());
    }

    /** Whether a session lies outside the hours in which anything may be asked of anybody. */
    static boolean isOutOfHours(Span session) {
        ZonedDateTime begins = session.from().atZone(Semester.CAMPUS);
        ZonedDateTime ends = session.to().atZone(Semester.CAMPUS);
        return begins.toLocalTime().isBefore(EARLIEST) || ends.isAfter(begins.with(LATEST));
    }

    public Band band() {
        if (value < REASON_FROM) {
            return Band.FREE;
        }
        return value < COLLISION_FROM ? Band.REASON : Band.COLLISION;
    }

    /** Whether too many have an exam or a placement. */
    public boolean isExamBlock() {
        return blocked >= BLOCKED_FROM;
    }
}
