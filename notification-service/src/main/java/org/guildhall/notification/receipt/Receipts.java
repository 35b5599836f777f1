package org.guildhall.notification.receipt;

import java.time.Clock;
import java.util.List;
import org.guildhall.notification.inbox.InboxRow;
import org.guildhall.notification.inbox.InboxRows;
import org.guildhall.notification.notice.Notice;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Decision;

/** Makes the receipts of a notice from its rows, one small aggregate each, so that each fact has an outbox to leave by. */
final class Receipts {
    private static final int CHUNK = 200;

    private final AggregateStore store;
    private final AggregateType<Receipt> type;
    private final InboxRows rows;
    private final Clock clock;

    Receipts(AggregateStore store, AggregateType<Receipt> type, InboxRows rows, Clock clock) {
        this.store = store;
        this.type = type;
        this.rows = rows;
        this.clock = clock;
    }

    void make(Notice notice) {
        String after = null;
        List<String> told;
        do {
            told = rows.told(notice.id(), after, CHUNK);
            told.forEach(recipient -> make(notice, recipient));
            after = told.isEmpty() ? null : told.getLast();
        } while (told.size() == CHUNK);
    }

    private void make(Notice notice, String recipient) {
        String id = InboxRow.id(notice.id(), recipient);
        store.execute(type, id, Command.internal(id), Boolean.class, known -> {
            if (known != null) {
                return Decision.unchanged(true);
            }
            Receipt receipt = new Receipt(notice.id(), notice.kind(), recipient, Receipt.INBOX, clock.instant());
            return Decision.accept(receipt, true, Fact.of(Receipt.TYPE, receipt.told()));
        });
    }
}
