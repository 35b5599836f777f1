package org.guildhall.activity.signup.views;

import java.util.Collection;
import java.util.Map;
import org.guildhall.activity.signup.RosterId;

/** The projection of seat counts, one small document per roster. */
public interface SeatCounts {
    /** Counts by roster; a roster nobody prepared is absent. */
    Map<RosterId, SeatCount> all(Collection<RosterId> rosters);
}
