package org.guildhall.activity.site;

import java.time.Instant;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.feeds.Standing;
import org.guildhall.activity.signup.Seats;
import org.jspecify.annotations.Nullable;

/**
 * An activity as strangers see it: the session that matters now, and how it stands.
 *
 * @param movedFrom when this session was to begin as first announced, if that is not when it does
 */
public record Shown(
        Activity activity,
        Session session,
        Standing standing,
        boolean held,
        @Nullable Instant movedFrom,
        @Nullable Seats seats) {
    /** The session a list shows: the first not over yet, else the last. */
    static Session next(Activity activity, Instant now) {
        return activity.details().sessions().stream()
                .filter(session -> now.isBefore(session.endsAt()))
                .findFirst()
                .orElseGet(() -> activity.details().sessions().getLast());
    }
}
