package org.guildhall.activity.collisions.kafka;

import java.time.LocalDate;
import org.guildhall.activity.collisions.Rescoring;
import org.guildhall.platform.consumer.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears the service's own calendars change: what was safe may be so no longer. */
@Configuration(proxyBeanMethods = false)
class CalendarChangesListener {
    record WeekBody(LocalDate week) {}

    @Bean
    Subscription changedCalendars(Rescoring rescoring) {
        return Subscription.to("activity.events")
                .group("activity-service-rescoring")
                .on(
                        "activity.calendar-changed.v1",
                        WeekBody.class,
                        (body, context) -> rescoring.week(body.week(), context.eventId()))
                .build();
    }
}
