package org.guildhall.activity.collisions;

import java.time.Instant;
import org.guildhall.activity.calendars.Busy;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.details.Names;
import org.jspecify.annotations.Nullable;

/**
 * Something else people are asked to at a time.
 *
 * @param activity the other activity, if it is one
 */
public record Claim(
        Instant from,
        Instant to,
        Clash clash,
        Names label,
        @Nullable String activity) {
    static Claim of(Busy busy) {
        return new Claim(busy.from(), busy.to(), Clash.of(busy.kind()), new Names(busy.label(), busy.label()), null);
    }

    /** How much of a session it takes, weighed: between 0 and 1. */
    double share(Span session) {
        long begin = Math.max(from.toEpochMilli(), session.from().toEpochMilli());
        long end = Math.min(to.toEpochMilli(), session.to().toEpochMilli());
        if (begin >= end) {
            return 0;
        }
        long length = session.to().toEpochMilli() - session.from().toEpochMilli();
        return clash.weight() * (clash.isWhole() ? 1 : (double) (end - begin) / length);
    }
}
