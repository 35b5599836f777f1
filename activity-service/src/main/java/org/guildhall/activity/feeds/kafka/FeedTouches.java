package org.guildhall.activity.feeds.kafka;

import java.util.List;
import org.guildhall.activity.feeds.Feeds;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.event.Handler;
import org.guildhall.platform.fold.Once;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears what changes feeds. Touching one twice only has it made once more than needed. */
@Configuration(proxyBeanMethods = false)
class FeedTouches {
    private static final String GROUP = "activity-service-feeds";

    record ActivityBody(String activity, String union) {}

    record SeatBody(String activity, int session, String member, List<String> party) {}

    record CardBody(String member, String status) {}

    @Bean
    Subscription activitiesTouchFeeds(Feeds feeds) {
        Handler<ActivityBody> touch = (body, context) -> feeds.touch(body.union(), body.activity());
        Handler<SeatBody> await = (body, context) -> {
            RosterId roster = new RosterId(body.activity(), body.session());
            feeds.await(body.member(), roster, context.position());
            body.party().forEach(companion -> feeds.await(companion, roster, context.position()));
        };
        return Subscription.to("activity.events")
                .group(GROUP)
                .on("activity.announced.v1", ActivityBody.class, touch)
                .on("activity.changed.v1", ActivityBody.class, touch)
                .on("activity.slot-switched.v1", ActivityBody.class, touch)
                .on("activity.postponed.v1", ActivityBody.class, touch)
                .on("activity.cancelled.v1", ActivityBody.class, touch)
                .on("activity.seat-confirmed.v1", SeatBody.class, await)
                .on("activity.place-waiting.v1", SeatBody.class, await)
                .on("activity.seat-given-up.v1", SeatBody.class, await)
                .on("activity.seat-released.v1", SeatBody.class, await)
                .build();
    }

    /** Who has left or was erased has no feed. */
    @Bean
    Subscription departuresCloseFeeds(Feeds feeds, Once once) {
        return Subscription.to("member.directory")
                .group(GROUP + "-departures")
                .on("member.card-changed.v1", CardBody.class, (card, context) -> {
                    if (card.status().equals("left")) {
                        once.act("feeds", context, () -> feeds.close(card.member()));
                    }
                })
                .onTombstone((member, context) -> once.act("feeds", context, () -> feeds.close(member)))
                .build();
    }
}
