package org.guildhall.activity.site;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** When sessions were to begin as first announced: what was promised, before anybody moved it. */
public interface FirstTimes {
    /** Kept for good: a later announcement of the same activity changes nothing. */
    void keep(String activity, Map<Integer, Instant> starts);

    /** By activity and session; what was announced before this was kept is absent. */
    Map<String, Map<Integer, Instant>> of(Collection<String> activities);
}
