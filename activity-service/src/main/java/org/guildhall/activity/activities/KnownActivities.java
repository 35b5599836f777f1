package org.guildhall.activity.activities;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.guildhall.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Activities as of at most a second ago: a rush of sign-ups must not read the same one a thousand times. */
@Component
public class KnownActivities {
    private static final Duration KEPT = Duration.ofSeconds(1);
    private final Cache<String, Activity> known =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(KEPT).build();
    private final Activities activities;

    public KnownActivities(Activities activities) {
        this.activities = activities;
    }

    /** The activity, or a 404. */
    public Activity get(String id) {
        return known.get(
                id,
                key -> activities
                        .find(key)
                        .orElseThrow(() -> new NotFound("activity " + key))
                        .state());
    }
}
