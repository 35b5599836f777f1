package org.guildhall.notification.notice.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.notification.inbox.Telling.Thing;
import org.guildhall.notification.notice.Cause;
import org.guildhall.notification.notice.HeardEvents;
import org.guildhall.notification.notice.NoticeDesk;
import org.guildhall.platform.consumer.EventContext;
import org.guildhall.platform.consumer.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells holders, askers and handlers that an opinion waits for them; never what it says. */
@Configuration(proxyBeanMethods = false)
class FeedbackEventsListener {
    private final NoticeDesk desk;

    FeedbackEventsListener(NoticeDesk desk) {
        this.desk = desk;
    }

    /** What this service reads of an opinion's facts; only a named asker is in them. */
    record OpinionTold(
            String opinion,
            @Nullable List<String> holders,
            @Nullable String asker,
            @Nullable String how,
            @Nullable List<String> handlers) {

        /** The fields kinds may name. */
        Map<String, Object> facts() {
            Map<String, Object> facts = new HashMap<>(Map.of("opinion", opinion));
            if (holders != null) {
                facts.put("holders", holders);
            }
            if (asker != null) {
                facts.put("asker", asker);
            }
            if (how != null) {
                facts.put("how", how);
            }
            if (handlers != null) {
                facts.put("handlers", handlers);
            }
            return facts;
        }
    }

    @Bean
    Subscription feedbackEvents() {
        return Subscription.to("feedback.events")
                .on(HeardEvents.OPINION_HELD, OpinionTold.class, this::on)
                .on(HeardEvents.OPINION_ANSWERED, OpinionTold.class, this::on)
                .on(HeardEvents.OPINION_CLOSED, OpinionTold.class, this::on)
                .build();
    }

    private void on(OpinionTold told, EventContext at) {
        Thing about = new Thing("opinion", told.opinion(), at.position());
        desk.tell(new Cause(at.eventId(), at.type(), at.at(), "opinion/" + told.opinion(), about, told.facts()));
    }
}
