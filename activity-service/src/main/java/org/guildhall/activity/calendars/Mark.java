package org.guildhall.activity.calendars;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about one entry; it outlives imports.
 *
 * @param kind what it really is, or null for what the file says
 * @param runsLike which weekday's classes a make-up day has, or null while nobody said
 */
public record Mark(
        String uid, @Nullable BusyKind kind, @Nullable DayOfWeek runsLike) {}
