package org.guildhall.feedback.opinion.holding;

import java.time.Instant;
import java.util.List;
import org.guildhall.feedback.ladder.Rung;

/** One step of the way, kept so that the asker can see why an opinion moved and which rungs were vacant. */
public record Step(int visit, Rung rung, Cause cause, Instant at, Instant due, List<Rung> skipped) {
    public Step {
        skipped = List.copyOf(skipped);
    }
}
