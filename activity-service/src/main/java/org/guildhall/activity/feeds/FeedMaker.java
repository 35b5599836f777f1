package org.guildhall.activity.feeds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.views.MySignUps;
import org.guildhall.activity.signup.views.SignUpRow;
import org.guildhall.activity.unions.Union;
import org.guildhall.activity.unions.Unions;
import org.guildhall.platform.store.StoreSettings;
import org.guildhall.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Makes a feed anew when something touched it, and keeps it for the next who asks. */
@Component
class FeedMaker {
    private static final int NEWEST = 200;
    private static final Duration LONGEST = Duration.ofDays(200);
    private final Feeds feeds;
    private final FeedSources sources;
    private final MySignUps signUps;
    private final Unions unions;
    private final StoreSettings store;
    private final Clock clock;

    FeedMaker(Feeds feeds, FeedSources sources, MySignUps signUps, Unions unions, StoreSettings store, Clock clock) {
        this.feeds = feeds;
        this.sources = sources;
        this.signUps = signUps;
        this.unions = unions;
        this.store = store;
        this.clock = clock;
    }

    Feed of(KeptFeed kept) {
        Instant now = clock.instant();
        if (kept.feed() != null && kept.isGood(store.epoch())) {
            return kept.feed().at(now);
        }
        Feed made = kept.id().of() == FeedId.Of.UNION ? union(kept, now) : person(kept);
        return made.at(now);
    }

    private Feed union(KeptFeed kept, Instant now) {
        String id = kept.id().owner();
        Union union = unions.find(id).orElseThrow();
        long epoch = store.epoch();
        Instant after = now.minus(FeedEntry.PAST).minus(LONGEST);
        Feed feed = new Feed(id, union.names(), Entries.ofUnion(sources.ofUnion(id, after), epoch));
        keep(kept, feed, epoch, List.of());
        return feed;
    }

    /** Activities are watched before they are read, so that no change slips between. */
    private Feed person(KeptFeed kept) {
        long epoch = store.epoch();
        List<SignUpRow> rows = signUps.newest(kept.id().owner(), null, NEWEST);
        List<String> ids = new ArrayList<>(rows.stream()
                .filter(SignUpRow::live)
                .map(row -> row.id().roster().activity())
                .distinct()
                .toList());
        if (!kept.activities().containsAll(ids)) {
            feeds.watch(kept.id(), ids);
        }
        Map<String, Versioned<Activity>> activities =
                sources.all(ids).stream().collect(Collectors.toMap(Versioned::id, Function.identity()));
        Feed feed = new Feed(null, null, Entries.ofPerson(rows, activities, epoch));
        if (arrived(kept, rows)) {
            keep(kept, feed, epoch, ids);
        }
        return feed;
    }

    /** Whether the rows are as new as what was told of them; else the feed is made again at the next asking. */
    private static boolean arrived(KeptFeed kept, List<SignUpRow> rows) {
        Map<RosterId, Long> positions =
                rows.stream().collect(Collectors.toMap(row -> row.id().roster(), SignUpRow::position, Math::max));
        return kept.awaited().stream().allMatch(one -> positions.getOrDefault(one.roster(), 0L) >= one.position());
    }

    private void keep(KeptFeed kept, Feed feed, long epoch, List<String> activities) {
        feeds.keep(new KeptFeed(kept.id(), kept.touched(), kept.touched(), epoch, List.of(), activities, feed));
    }
}
