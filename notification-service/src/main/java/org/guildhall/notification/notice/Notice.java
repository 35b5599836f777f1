package org.guildhall.notification.notice;

import java.time.Instant;
import java.util.Map;
import org.guildhall.notification.audience.Audience;
import org.guildhall.notification.inbox.InboxRow;
import org.guildhall.notification.inbox.Telling.Thing;
import org.guildhall.notification.kind.Lane;
import org.jspecify.annotations.Nullable;

/**
 * What is told for one cause; its id is the causing event's. While it is open, the cursor says how far its audience has
 * been told; the round rises each time the audience is gone through anew.
 */
public record Notice(
        String id,
        String kind,
        Lane lane,
        boolean receipt,
        String subject,
        Thing about,
        Map<String, Object> values,
        Audience audience,
        Instant at,
        int round,
        @Nullable String cursor) {

    /** The row that tells one person. */
    public InboxRow rowFor(String recipient, Instant told) {
        return new InboxRow(id, recipient, kind, lane, subject, at, told, null);
    }

    /** The same notice, told as far as that place. */
    public Notice at(@Nullable String place) {
        return new Notice(id, kind, lane, receipt, subject, about, values, audience, at, round, place);
    }

    /** Whether its audience is named, so that one write tells all of it. */
    public boolean isSmall() {
        return audience instanceof Audience.People;
    }
}
