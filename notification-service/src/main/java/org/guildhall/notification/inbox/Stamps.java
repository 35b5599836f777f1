package org.guildhall.notification.inbox;

import java.util.Map;
import org.guildhall.notification.copy.ActivityCard;
import org.guildhall.notification.inbox.InboxLine.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * Which stamp a line bears. It is derived from the card when the line is read, not written into every row: so a
 * cancellation stamps a thousand lines at once, and a reinstated activity would lose the stamp by itself.
 */
final class Stamps {
    static final String CANCELLATION = "activity-cancelled";

    private Stamps() {}

    static @Nullable Stamp of(InboxRow row, Map<String, Object> values, @Nullable ActivityCard card) {
        if (card == null || row.kind().equals(CANCELLATION)) {
            return null;
        }
        if (card.isCancelled()) {
            return Stamp.CANCELLED;
        }
        Object told = values.get("startsAt");
        ActivityCard.Session now = card.sessionOf(values);
        return told != null && now != null && !told.equals(now.startsAt().toString()) ? Stamp.MOVED : null;
    }
}
