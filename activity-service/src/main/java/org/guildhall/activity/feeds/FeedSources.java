package org.guildhall.activity.feeds;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.guildhall.activity.activities.Activity;
import org.guildhall.platform.store.Versioned;

/** What feeds are made from: activities with their place in history. */
public interface FeedSources {
    /** What a union told everybody about and that began after then, at most a thousand. */
    List<Versioned<Activity>> ofUnion(String union, Instant after);

    List<Versioned<Activity>> all(Collection<String> ids);
}
