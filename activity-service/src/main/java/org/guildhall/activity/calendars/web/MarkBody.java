package org.guildhall.activity.calendars.web;

import java.time.DayOfWeek;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.calendars.Mark;
import org.jspecify.annotations.Nullable;

/** What somebody says about one entry; without both, what was said before is taken back. */
record MarkBody(@Nullable BusyKind kind, @Nullable DayOfWeek runsLike) {
    Mark toMark(String uid) {
        return new Mark(uid, kind, runsLike);
    }
}
