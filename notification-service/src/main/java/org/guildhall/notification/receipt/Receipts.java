package org.guildhall.notification.receipt;

import java.time.Clock;
import org.guildhall.notification.audience.Recipients;
import org.guildhall.notification.audience.Recipients.Chunk;
import org.guildhall.notification.inbox.InboxRow;
import org.guildhall.notification.inbox.InboxRows;
import org.guildhall.notification.notice.Notice;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Decision;

/** Makes the receipts of a notice for whoever has its row, one small aggregate each, so that each fact has an outbox to leave by. */
final class Receipts {
    private static final int CHUNK = 200;

    private final AggregateStore store;
    private final AggregateType<Receipt> type;
    private final Recipients recipients;
    private final InboxRows rows;
    private final Clock clock;

    Receipts(AggregateStore store, AggregateType<Receipt> type, Recipients recipients, InboxRows rows, Clock clock) {
        this.store = store;
        this.type = type;
        this.recipients = recipients;
        this.rows = rows;
        this.clock = clock;
    }

    /** Goes through the audience as the spreader did; whoever joined it later has a receipt only once told. */
    void make(Notice notice) {
        String cursor = null;
        do {
            Chunk chunk = recipients.next(notice.audience(), cursor, CHUNK);
            chunk.members().forEach(recipient -> make(notice, recipient));
            cursor = chunk.next();
        } while (cursor != null);
    }

    private void make(Notice notice, String recipient) {
        String id = InboxRow.id(notice.id(), recipient);
        store.execute(type, id, Command.internal(id), Boolean.class, known -> {
            if (known != null || rows.find(notice.id(), recipient).isEmpty()) {
                return Decision.unchanged(true);
            }
            Receipt receipt = new Receipt(notice.id(), notice.kind(), recipient, Receipt.INBOX, clock.instant());
            return Decision.accept(receipt, true, Fact.of(Receipt.TYPE, receipt.told()));
        });
    }
}
