package org.guildhall.activity.signup.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A roster as its organisers see it. */
record RosterView(
        String state,
        int capacity,
        int waitingPlaces,
        int taken,
        int waiting,
        int maxParty,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        List<EntryView> entries,
        long version,
        Map<String, String> actions) {
    record AttendeeView(
            String id,
            String displayName,
            @Nullable Integer grade,
            @Nullable String major) {}

    /** The party are the companions. */
    record EntryView(
            AttendeeView member,
            String state,
            @Nullable Integer position,
            @Nullable String why,
            List<AttendeeView> party,
            Instant at,
            @Nullable Instant askedUntil) {}
}
