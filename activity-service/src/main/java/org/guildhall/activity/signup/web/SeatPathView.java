package org.guildhall.activity.signup.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The way of a sign-up as far as this service knows it: the command, the stored version, the outbox, the topic, and its
 * own consumer. What is absent has not happened yet.
 */
record SeatPathView(
        String signUp,
        String entry,
        String name,
        String activity,
        int session,
        Words title,
        String state,
        String cause,
        @Nullable Instant received,
        long version,
        boolean waiting,
        @Nullable FactView fact,
        @Nullable RecordView record) {

    /** The fact in the outbox or on the topic. */
    record FactView(String id, String type, String sequence, Instant at) {}

    /** Its record as this service's consumer met it. */
    record RecordView(String topic, int partition, long offset, Instant sent, Instant heard) {}
}
