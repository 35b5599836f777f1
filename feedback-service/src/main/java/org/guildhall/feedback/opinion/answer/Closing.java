package org.guildhall.feedback.opinion.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an opinion ended. */
public record Closing(How how, @Nullable Integer satisfaction, Instant at) {

    /** Confirmed by the asker, by the asker's silence, or withdrawn by the asker. */
    public enum How {
        CONFIRMED,
        SILENT,
        WITHDRAWN
    }
}
