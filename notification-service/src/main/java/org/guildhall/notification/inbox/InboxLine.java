package org.guildhall.notification.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the inbox in its reader's language; a stamp says that what it told has changed since. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InboxLine(
        String id,
        String kind,
        String lane,
        Instant at,
        String title,
        String body,
        String link,
        @Nullable Instant readAt,
        @Nullable Stamp stamp) {

    /** Why an earlier line no longer holds. */
    public enum Stamp {
        @com.fasterxml.jackson.annotation.JsonProperty("cancelled")
        CANCELLED,
        @com.fasterxml.jackson.annotation.JsonProperty("moved")
        MOVED
    }
}
