package org.guildhall.notification.inbox;

import java.time.Clock;
import org.guildhall.notification.copy.ActivityCards;
import org.guildhall.notification.kind.Phrasing;
import org.guildhall.platform.migration.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Wires the inbox and states its indexes: pages, what is unread, what is kept long enough. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    @Bean
    Inbox inbox(InboxRows rows, Tellings tellings, ActivityCards cards, Phrasing phrasing, Clock clock) {
        return new Inbox(rows, new InboxLines(tellings, cards, phrasing), clock);
    }

    @Bean
    Indexes inboxIndexes() {
        return Indexes.of(
                "inbox",
                new Index().on("to", Direction.ASC).on("told", Direction.DESC).on("_id", Direction.DESC),
                new Index().on("to", Direction.ASC).on("unread", Direction.ASC),
                new Index().on("kind", Direction.ASC).on("told", Direction.ASC));
    }
}
