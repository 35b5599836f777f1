package org.guildhall.notification.receipt;

import java.time.Clock;
import org.guildhall.notification.audience.Recipients;
import org.guildhall.notification.inbox.InboxRows;
import org.guildhall.notification.notice.Notices;
import org.guildhall.notification.spread.SpreadingLoops;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.RecordCodecs;
import org.guildhall.platform.store.StateCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires receipts; their facts are keyed by the recipient, whose id ends a receipt's id. */
@Configuration(proxyBeanMethods = false)
class ReceiptConfiguration {
    private static final String BETWEEN = ":inbox:";

    @Bean
    AggregateType<Receipt> receiptType(RecordCodecs codecs) {
        StateCodec<Receipt> codec = codecs.of(Receipt.class, receipt -> receipt, (id, receipt) -> receipt);
        return AggregateType.of("receipt", "receipts", "notification.events", codec)
                .keyedBy(id -> id.substring(id.lastIndexOf(BETWEEN) + BETWEEN.length()));
    }

    @Bean
    Receipts receipts(
            AggregateStore store,
            AggregateType<Receipt> receiptType,
            Recipients recipients,
            InboxRows rows,
            Clock clock) {
        return new Receipts(store, receiptType, recipients, rows, clock);
    }

    @Bean
    ReceiptClerk receiptClerk(Notices notices, Receipts receipts, SpreadingLoops loops) {
        ReceiptClerk clerk = new ReceiptClerk(notices, receipts, loops::quietNanos);
        loops.whenTold(clerk::wake);
        return clerk;
    }
}
