package org.guildhall.feedback.quiet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;

/** When the intake is emptied: at 00:10 college time and every so often after it. */
public record ReleasePlan(ZoneId zone, Duration every) {

    private static final LocalTime FIRST = LocalTime.of(0, 10);
    private static final int SHOWN = 4;

    /** The latest release time not after {@code now}. */
    public Instant latest(Instant now) {
        Instant first =
                now.atZone(zone).toLocalDate().atTime(FIRST).atZone(zone).toInstant();
        if (first.isAfter(now)) {
            first = first.minus(Duration.ofDays(1));
        }
        long passed = Duration.between(first, now).dividedBy(every);
        return first.plus(every.multipliedBy(passed));
    }

    public Instant next(Instant now) {
        return latest(now).plus(every);
    }

    /** The coming releases as the college's clocks show them. */
    public List<String> coming(Instant now) {
        Instant next = next(now);
        return LongStream.range(0, SHOWN)
                .mapToObj(i -> next.plus(every.multipliedBy(i))
                        .atZone(zone)
                        .toLocalTime()
                        .toString())
                .toList();
    }
}
