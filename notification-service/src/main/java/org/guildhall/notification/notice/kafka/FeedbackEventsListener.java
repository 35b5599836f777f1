package org.guildhall.notification.notice.kafka;

import java.util.List;
import java.util.Map;
import org.guildhall.notification.inbox.Telling.Thing;
import org.guildhall.notification.notice.Cause;
import org.guildhall.notification.notice.HeardEvents;
import org.guildhall.notification.notice.NoticeDesk;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.event.EventContext;
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
            @Nullable List<String> recipients,
            @Nullable List<String> handlers,
            @Nullable String asker,
            @Nullable String how,
            @Nullable String due) {

        /** The fields kinds may name. */
        Map<String, Object> facts() {
            return new Fields()
                    .with("opinion", opinion)
                    .with("holders", holders)
                    .with("recipients", recipients)
                    .with("handlers", handlers)
                    .with("asker", asker)
                    .with("how", how)
                    .with("due", due)
                    .all();
        }
    }

    @Bean
    Subscription feedbackEvents() {
        Subscription.Builder opinions = Subscription.to("feedback.events");
        HeardEvents.OPINIONS.forEach(type -> opinions.on(type, OpinionTold.class, this::on));
        return opinions.build();
    }

    private void on(OpinionTold told, EventContext at) {
        Thing about = new Thing("opinion", told.opinion(), at.position());
        desk.tell(new Cause(at.eventId(), at.type(), at.at(), "opinion/" + told.opinion(), about, told.facts()));
    }
}
