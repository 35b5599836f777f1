package org.guildhall.feedback.opinion.holding;

import java.time.Instant;
import java.util.List;
import org.guildhall.feedback.ladder.Rung;
import org.jspecify.annotations.Nullable;

/** One visit of an opinion at a rung: who must act, who took it, and the clock that runs. */
public record Holding(
        String lead,
        String second,
        Rung rung,
        int visit,
        Cause cause,
        List<String> holders,
        @Nullable String taker,
        VisitClock clock) {

    public Holding {
        holders = List.copyOf(holders);
    }

    public Instant due() {
        return clock.due();
    }

    public boolean heldBy(String member) {
        return holders.contains(member);
    }

    public Holding takenBy(String member) {
        return new Holding(lead, second, rung, visit, cause, holders, member, clock.taken());
    }

    public Holding with(VisitClock next) {
        return new Holding(lead, second, rung, visit, cause, holders, taker, next);
    }

    public Holding inheritedBy(List<String> successors) {
        String still = taker != null && successors.contains(taker) ? taker : null;
        return new Holding(lead, second, rung, visit, Cause.SUCCESSOR, successors, still, clock);
    }
}
