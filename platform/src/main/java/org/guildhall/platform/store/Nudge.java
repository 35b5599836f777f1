package org.guildhall.platform.store;

/** Tells the relay that an aggregate has something to send; losing a nudge costs a sweep, never a fact. */
public interface Nudge {

    void nudge(AggregateType<?> type, String id);
}
