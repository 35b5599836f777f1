package org.guildhall.activity.signup.views;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.activity.signup.RosterId;
import org.springframework.stereotype.Component;

/** Seat counts for pages: one read for a whole page, never a roster; what was written here a moment ago outranks it. */
@Component
public class SeatBoard {
    private final SeatCounts projected;
    private final RecentWrites recent;

    public SeatBoard(SeatCounts projected, RecentWrites recent) {
        this.projected = projected;
        this.recent = recent;
    }

    /** Counts by roster; a roster nobody prepared is absent. */
    public Map<RosterId, SeatCount> of(Collection<RosterId> rosters) {
        Map<RosterId, SeatCount> counts = new HashMap<>(projected.all(rosters));
        for (RosterId roster : rosters) {
            recent.count(roster)
                    .ifPresent(mine -> counts.merge(
                            roster, mine, (one, other) -> one.position() > other.position() ? one : other));
        }
        return counts;
    }
}
