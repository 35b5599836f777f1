package org.guildhall.notification.inbox;

import java.time.Instant;
import org.guildhall.notification.kind.Lane;
import org.jspecify.annotations.Nullable;

/**
 * One notice to one person. Its id is {@code <notice>:inbox:<recipient>}, so a second telling of the same cause cannot
 * exist. {@code at} is when it happened, {@code told} when the row was made; the inbox is in order of telling.
 */
public record InboxRow(
        String notice,
        String recipient,
        String kind,
        Lane lane,
        String subject,
        Instant at,
        Instant told,
        @Nullable Instant readAt) {

    /** How the subject of a row about an activity begins. */
    public static final String ACTIVITY = "activity/";

    public static String id(String notice, String recipient) {
        return notice + ":inbox:" + recipient;
    }

    public String id() {
        return id(notice, recipient);
    }

    /** The activity the row is about, or an empty text. */
    String activity() {
        return subject.startsWith(ACTIVITY) ? subject.substring(ACTIVITY.length()) : "";
    }
}
