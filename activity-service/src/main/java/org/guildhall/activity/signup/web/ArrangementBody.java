package org.guildhall.activity.signup.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.Arrangement;
import org.guildhall.platform.web.BadInput;
import org.jspecify.annotations.Nullable;

/** How an organiser wants a roster: terms, and whether it takes people. */
record ArrangementBody(
        @Min(0) @Max(Admission.MOST) int capacity,
        @Min(0) @Max(Admission.MOST) int waitingPlaces,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable @Min(1) @Max(50) Integer maxParty,
        @NotNull Arrangement.Wish state) {

    Arrangement toArrangement() {
        if (capacity + waitingPlaces > Admission.MOST) {
            throw new BadInput("capacity", "roster-too-large");
        }
        Instant opens = whole(opensAt);
        Instant closes = whole(closesAt);
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            throw new BadInput("closesAt", "closes-before-open");
        }
        int party = maxParty == null ? 1 : maxParty;
        return new Arrangement(new Admission(capacity, waitingPlaces, party, opens, closes), state);
    }

    private static @Nullable Instant whole(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
