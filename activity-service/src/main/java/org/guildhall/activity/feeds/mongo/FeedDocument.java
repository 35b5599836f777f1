package org.guildhall.activity.feeds.mongo;

import java.util.List;
import org.guildhall.activity.details.Names;
import org.guildhall.activity.feeds.Feed;
import org.guildhall.activity.feeds.FeedEntry;
import org.guildhall.activity.feeds.FeedId;
import org.guildhall.activity.feeds.KeptFeed;
import org.guildhall.activity.signup.RosterId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A feed as stored; without entries it was never made. */
record FeedDocument(
        @Id String id,
        long touched,
        long made,
        long epoch,
        @Nullable List<Awaited> awaited,
        @Nullable List<String> activities,
        @Nullable Names names,
        @Nullable List<FeedEntry> entries) {

    record Awaited(String roster, long position) {}

    KeptFeed toFeed() {
        FeedId whose = FeedId.parse(id);
        String union = whose.of() == FeedId.Of.UNION ? whose.owner() : null;
        List<KeptFeed.Awaited> waits = awaited == null
                ? List.of()
                : awaited.stream()
                        .map(one -> new KeptFeed.Awaited(RosterId.parse(one.roster()), one.position()))
                        .toList();
        return new KeptFeed(
                whose,
                touched,
                made,
                epoch,
                waits,
                activities == null ? List.of() : activities,
                entries == null ? null : new Feed(union, names, entries));
    }
}
