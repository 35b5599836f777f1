package org.guildhall.feedback.ladder;

import java.util.List;

/** Where an opinion stands: the rung, its holders in a stable order, and the rungs passed over because nobody was there. */
public record Place(Rung rung, List<String> holders, List<Rung> skipped) {
    public Place {
        holders = List.copyOf(holders);
        skipped = List.copyOf(skipped);
    }
}
