package org.guildhall.activity.activities.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.guildhall.activity.activities.Activity;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.NotFound;
import org.springframework.stereotype.Component;

/**
 * Activities as of at most a second ago, and which there are none of: a rush of sign-ups must not read the same one a
 * thousand times, nor may a crowd with a wrong link.
 */
@Component
public class KnownActivities {
    private static final Duration KEPT = Duration.ofSeconds(1);
    private final Cache<String, Optional<Activity>> known =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(KEPT).build();
    private final Activities activities;

    public KnownActivities(Activities activities) {
        this.activities = activities;
    }

    /** The activity, or a 404. */
    public Activity get(String id) {
        return known.get(id, key -> activities.find(key).map(Versioned::state))
                .orElseThrow(() -> new NotFound("activity " + id));
    }
}
