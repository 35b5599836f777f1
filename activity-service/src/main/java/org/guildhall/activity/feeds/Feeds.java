package org.guildhall.activity.feeds;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.guildhall.activity.signup.RosterId;

/** Where feeds are kept, one document each: an unchanged one costs one read. */
public interface Feeds {
    Optional<KeptFeed> find(FeedId id);

    /** The person's feed behind the secret of this hash. */
    Optional<KeptFeed> behind(String hash);

    /** Since when the person's address is good. */
    Optional<Instant> since(String member);

    /** Begins to keep a union's feed. */
    KeptFeed begin(FeedId id);

    /** Gives the person's feed a new secret; an older one opens nothing any more. */
    void open(String member, String hash, Instant now);

    /** Forgets the person's feed with its secret. */
    void close(String member);

    /** From now on a change of these activities touches the feed. */
    void watch(FeedId id, Collection<String> activities);

    /** Keeps what was made, unless it was touched meanwhile. */
    void keep(KeptFeed made);

    /** Something about an activity changed. */
    void touch(String union, String activity);

    /** Something about a union changed. */
    void touch(String union);

    /** The person's place in a roster changed. */
    void await(String member, RosterId roster, long position);
}
