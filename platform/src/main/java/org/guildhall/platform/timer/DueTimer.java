package org.guildhall.platform.timer;

import java.time.Instant;
import java.util.function.BiConsumer;
import org.guildhall.platform.store.AggregateType;

/**
 * Wakes aggregates of one type at their due instant. The action issues a command whose id names job, aggregate and
 * instant, so several instances and repeats do it once; the command must move or clear the due instant.
 */
public record DueTimer(AggregateType<?> type, BiConsumer<String, Instant> action) {

    public static DueTimer of(AggregateType<?> type, BiConsumer<String, Instant> action) {
        return new DueTimer(type, action);
    }
}
