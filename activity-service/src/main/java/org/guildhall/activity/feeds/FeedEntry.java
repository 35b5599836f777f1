package org.guildhall.activity.feeds;

import java.time.Duration;
import java.time.Instant;
import org.guildhall.activity.details.Names;
import org.jspecify.annotations.Nullable;

/**
 * One session in a feed, as it stood when the feed was made.
 *
 * @param changedAt when its activity last changed: since then it is cancelled or postponed, if it is
 */
public record FeedEntry(
        String activity,
        int session,
        Names title,
        Names description,
        String place,
        Instant startsAt,
        Instant endsAt,
        Standing standing,
        boolean waiting,
        int sequence,
        @Nullable String reason,
        Instant changedAt) {
    static final Duration PAST = Duration.ofDays(180);
    private static final Duration CALLED_OFF = Duration.ofDays(90);

    /** What has long been, and what was called off long ago, leaves the feed; who waited in vain has no entry either. */
    boolean shownAt(Instant now) {
        boolean recent = now.isBefore(endsAt.plus(PAST));
        return standing == Standing.ON
                ? recent && !(waiting && now.isAfter(endsAt))
                : recent && now.isBefore(changedAt.plus(CALLED_OFF));
    }
}
