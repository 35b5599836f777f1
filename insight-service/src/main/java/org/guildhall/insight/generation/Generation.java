package org.guildhall.insight.generation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which generation of sheets answers, and which is being read anew beside it, if any. */
public record Generation(
        int live, @Nullable Integer building, @Nullable Instant switchedAt) {

    static Generation first() {
        return new Generation(1, null, null);
    }

    Generation build() {
        return new Generation(live, live + 1, switchedAt);
    }

    Generation switched(Instant at) {
        return new Generation(building == null ? live : building, null, at);
    }
}
