package org.guildhall.platform.store;

import java.time.Instant;

/**
 * Tells relay and timers what a write left to do, so that neither has to look for it; losing a nudge costs a sweep,
 * never a fact.
 */
public interface Nudge {

    /** The aggregate has something to send. */
    default void dirty(AggregateType<?> type, String id) {}

    /** The aggregate wants to be woken. */
    default void due(AggregateType<?> type, String id, Instant at) {}
}
