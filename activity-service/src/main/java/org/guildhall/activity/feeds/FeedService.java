package org.guildhall.activity.feeds;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.guildhall.activity.unions.Unions;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.guildhall.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Opens, closes and reads feeds; who has a person's address reads it without signing in, so it can be revoked. */
@Service
public class FeedService {
    private final Feeds feeds;
    private final FeedMaker maker;
    private final Unions unions;
    private final Directory directory;
    private final Clock clock;

    FeedService(Feeds feeds, FeedMaker maker, Unions unions, Directory directory, Clock clock) {
        this.feeds = feeds;
        this.maker = maker;
        this.unions = unions;
        this.directory = directory;
        this.clock = clock;
    }

    /** A new secret for the actor's feed; nobody can tell it again. An older one opens nothing any more. */
    public String open(Actor actor) {
        String key = FeedKey.fresh();
        feeds.open(actor.id(), Fingerprint.of(key), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return key;
    }

    public void close(Actor actor) {
        feeds.close(actor.id());
    }

    /** Since when the actor has an address, if there is one. */
    public Optional<Instant> since(Actor actor) {
        return feeds.since(actor.id());
    }

    /** The feed behind a secret; a dead one, or of somebody who left, reads like none. */
    public Feed behind(String key) {
        KeptFeed kept = feeds.behind(Fingerprint.of(key)).orElseThrow(() -> new NotFound("feed"));
        boolean left = directory.ready()
                && directory.find(kept.id().owner()).filter(Card::active).isEmpty();
        if (left) {
            throw new NotFound("feed");
        }
        return maker.of(kept);
    }

    /** What a union tells everybody. */
    public Feed ofUnion(String union) {
        FeedId id = FeedId.union(union);
        return maker.of(feeds.find(id)
                .or(() -> unions.find(union).map(known -> feeds.begin(id)))
                .orElseThrow(() -> new NotFound("union " + union)));
    }
}
