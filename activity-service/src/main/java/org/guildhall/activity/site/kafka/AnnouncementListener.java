package org.guildhall.activity.site.kafka;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.guildhall.activity.site.FirstTimes;
import org.guildhall.platform.consumer.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Remembers what was announced first; hearing it again changes nothing. */
@Configuration(proxyBeanMethods = false)
class AnnouncementListener {
    record SessionBody(int session, Instant startsAt) {}

    record AnnouncedBody(String activity, List<SessionBody> sessions) {}

    @Bean
    Subscription firstAnnouncements(FirstTimes times) {
        return Subscription.to("activity.events")
                .group("activity-service-site")
                .on(
                        "activity.announced.v1",
                        AnnouncedBody.class,
                        (body, context) -> times.keep(
                                body.activity(),
                                body.sessions().stream()
                                        .collect(Collectors.toMap(SessionBody::session, SessionBody::startsAt))))
                .build();
    }
}
