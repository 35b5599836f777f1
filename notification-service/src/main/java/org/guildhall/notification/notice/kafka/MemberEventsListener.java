package org.guildhall.notification.notice.kafka;

import java.util.Map;
import org.guildhall.notification.inbox.InboxRows;
import org.guildhall.notification.inbox.Telling.Thing;
import org.guildhall.notification.notice.Cause;
import org.guildhall.notification.notice.HeardEvents;
import org.guildhall.notification.notice.NoticeDesk;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.event.EventContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells members of their posts, and forgets what was told to those who were erased. */
@Configuration(proxyBeanMethods = false)
class MemberEventsListener {
    private final NoticeDesk desk;
    private final InboxRows rows;

    MemberEventsListener(NoticeDesk desk, InboxRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    /** What this service reads of {@code member.post-taken}. */
    record PostTaken(String member, String post) {}

    @Bean
    Subscription memberEvents() {
        return Subscription.to("member.events")
                .on(HeardEvents.POST_TAKEN, PostTaken.class, this::on)
                .build();
    }

    @Bean
    Subscription erasedMembers() {
        return Subscription.to("member.directory")
                .onTombstone((member, at) -> rows.erase(member))
                .build();
    }

    /** A post told again after a restore is no news. */
    private void on(PostTaken taken, EventContext at) {
        if (at.restated()) {
            return;
        }
        Thing about = new Thing("member", taken.member(), at.position());
        Map<String, Object> facts = Map.of("member", taken.member(), "post", taken.post());
        desk.tell(new Cause(at.eventId(), at.type(), at.at(), "member/" + taken.member(), about, facts));
    }
}
