package org.guildhall.notification.spread;

import java.time.Clock;
import org.guildhall.notification.audience.Recipients;
import org.guildhall.notification.inbox.Bell;
import org.guildhall.notification.inbox.InboxRows;
import org.guildhall.notification.notice.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires spreading. */
@Configuration(proxyBeanMethods = false)
class SpreadConfiguration {

    @Bean
    Delivery delivery(InboxRows rows, Bell bell, Clock clock) {
        return new Delivery(rows, bell, clock);
    }

    @Bean
    SpreadingLoops spreadingLoops(Notices notices, Recipients recipients, Delivery delivery) {
        return new SpreadingLoops(notices, new Spreader(notices, recipients, delivery));
    }
}
