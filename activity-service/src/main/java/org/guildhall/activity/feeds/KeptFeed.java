package org.guildhall.activity.feeds;

import java.util.List;
import org.guildhall.activity.signup.RosterId;
import org.jspecify.annotations.Nullable;

/**
 * A feed as kept: made once, good until something touches it.
 *
 * @param touched how often something changed that it shows
 * @param made the count it was made at
 * @param epoch of the store when it was made
 * @param awaited seats told of, whose rows must be there when it is made again
 * @param activities the feed is touched by these
 */
public record KeptFeed(
        FeedId id,
        long touched,
        long made,
        long epoch,
        List<Awaited> awaited,
        List<String> activities,
        @Nullable Feed feed) {
    /** A person's place in a roster that changed at a position. */
    public record Awaited(RosterId roster, long position) {}

    boolean isGood(long storeEpoch) {
        return feed != null && made == touched && epoch == storeEpoch;
    }
}
