package org.guildhall.notification.stream.kafka;

import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.config.TopicConfig;
import org.guildhall.notification.copy.Places;
import org.guildhall.notification.copy.SeatCount;
import org.guildhall.notification.inbox.InboxRows;
import org.guildhall.notification.stream.LiveStream;
import org.guildhall.platform.PlatformProperties;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.event.EventContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** What each instance hears for its own open pages: rows made anywhere, and the counts of all rosters. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {
    private static final int PARTITIONS = 3;

    @Bean
    LiveStream liveStream(InboxRows rows, Places places) {
        return new LiveStream(rows, places);
    }

    @Bean
    LiveTopic liveTopic(
            LiveStream stream, Producer<String, byte[]> relayProducer, PlatformProperties platform, Clock clock) {
        return new LiveTopic(stream, relayProducer, platform.topicPrefix() + LiveTopic.NAME, clock);
    }

    /** Nobody reads it later than now, so it is kept for minutes only. */
    @Bean
    NewTopic liveTopicOnBroker(PlatformProperties platform) {
        return TopicBuilder.name(platform.topicPrefix() + LiveTopic.NAME)
                .partitions(PARTITIONS)
                .config(
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(Duration.ofMinutes(10).toMillis()))
                .config(
                        TopicConfig.SEGMENT_MS_CONFIG,
                        Long.toString(Duration.ofMinutes(10).toMillis()))
                .build();
    }

    @Bean
    Subscription liveRungs(LiveTopic topic) {
        return Subscription.to(LiveTopic.NAME)
                .on(LiveTopic.TYPE, LiveRung.class, (rung, at) -> topic.on(rung))
                .broadcast()
                .build();
    }

    /** What a page reads of any fact of a roster. */
    record SeatsTold(String activity, int session, Seats seats) {

        record Seats(String state, int capacity, int taken, int waiting) {}

        SeatCount count(EventContext at) {
            return new SeatCount(
                    activity + "." + session,
                    seats.state(),
                    seats.capacity(),
                    seats.taken(),
                    seats.waiting(),
                    at.position());
        }
    }

    @Bean
    Subscription liveCounts(LiveStream stream) {
        Subscription.Builder counts = Subscription.to("activity.events").broadcast();
        for (String type : ROSTER_FACTS) {
            counts.on(type, SeatsTold.class, (told, at) -> stream.count(told.count(at)));
        }
        return counts.build();
    }

    private static final String[] ROSTER_FACTS = {
        "activity.sign-up-opened.v1",
        "activity.sign-up-closed.v1",
        "activity.roster-changed.v1",
        "activity.seat-confirmed.v1",
        "activity.place-waiting.v1",
        "activity.seat-given-up.v1",
        "activity.seat-released.v1",
        "activity.consent-asked.v1",
        "activity.consent-given.v1"
    };
}
