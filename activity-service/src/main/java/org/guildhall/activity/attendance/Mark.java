package org.guildhall.activity.attendance;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came or went.
 *
 * @param scan which scan says so, {@link #CODE} for a door code typed by oneself
 * @param by the officer who scanned, or the member
 */
public record Mark(Instant at, String scan, String by) {
    /** The scan of who typed the door code. */
    public static final String CODE = "code";

    /** The mark an organiser set afterwards, for somebody who was warned. */
    public static final String VOUCHED = "vouched";

    private static final Comparator<Mark> ORDER = Comparator.comparing(Mark::at).thenComparing(Mark::scan);

    /** The earlier of two, whichever was known first. */
    static Mark earliest(@Nullable Mark known, Mark next) {
        return known == null || ORDER.compare(next, known) < 0 ? next : known;
    }

    /** The later of two, whichever was known first. */
    static Mark latest(@Nullable Mark known, Mark next) {
        return known == null || ORDER.compare(next, known) > 0 ? next : known;
    }
}
