package org.guildhall.activity.calendars;

import java.time.DayOfWeek;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a calendar keeps people busy, its end exclusive.
 *
 * @param runsLike which weekday's classes a make-up day has, or null while nobody said
 */
public record Busy(
        Instant from,
        Instant to,
        BusyKind kind,
        String label,
        @Nullable DayOfWeek runsLike) {}
