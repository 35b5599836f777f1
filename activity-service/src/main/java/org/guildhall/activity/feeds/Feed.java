package org.guildhall.activity.feeds;

import java.time.Instant;
import java.util.List;
import org.guildhall.activity.details.Names;
import org.jspecify.annotations.Nullable;

/** A feed ready to be written: whose it is (a union's names, or nobody's for a person's own), and what is in it. */
public record Feed(@Nullable String union, @Nullable Names names, List<FeedEntry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }

    Feed at(Instant now) {
        return new Feed(
                union,
                names,
                entries.stream().filter(entry -> entry.shownAt(now)).toList());
    }
}
