package org.guildhall.notification.spread;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.guildhall.notification.inbox.Bell;
import org.guildhall.notification.inbox.Bell.Arrival;
import org.guildhall.notification.inbox.InboxRow;
import org.guildhall.notification.inbox.InboxRows;
import org.guildhall.notification.inbox.Telling.Thing;
import org.guildhall.notification.notice.Notice;

/** Writes rows in one go and rings for those that were really new, after the store has acknowledged them. */
public final class Delivery {
    private final InboxRows rows;
    private final Bell bell;
    private final Clock clock;

    public Delivery(InboxRows rows, Bell bell, Clock clock) {
        this.rows = rows;
        this.bell = bell;
        this.clock = clock;
    }

    /** One person to be told one notice. */
    record Addressee(Notice notice, String member) {}

    void tell(List<Addressee> addressees) {
        if (addressees.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<InboxRow> added = rows.add(addressees.stream()
                .map(one -> one.notice().rowFor(one.member(), now))
                .toList());
        Map<String, Thing> about = addressees.stream()
                .map(Addressee::notice)
                .collect(Collectors.toMap(Notice::id, Notice::about, (one, same) -> one));
        bell.ring(added.stream()
                .map(row -> new Arrival(row.recipient(), row.notice(), Objects.requireNonNull(about.get(row.notice()))))
                .toList());
    }
}
