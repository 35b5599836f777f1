package org.guildhall.feedback.ladder;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way an opinion goes: the two departments that share it and who must never hold it. */
public record Route(
        String union,
        String lead,
        String second,
        @Nullable Integer grade,
        @Nullable String asker,
        Set<String> avoided) {

    public Route {
        avoided = Set.copyOf(avoided);
    }

    Set<String> departments() {
        Set<String> both = new LinkedHashSet<>();
        both.add(lead);
        both.add(second);
        both.removeAll(avoided);
        return both;
    }
}
