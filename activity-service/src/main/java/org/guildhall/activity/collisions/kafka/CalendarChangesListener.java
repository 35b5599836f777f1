package org.guildhall.activity.collisions.kafka;

import java.time.LocalDate;
import org.guildhall.activity.collisions.Rescoring;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.fold.Once;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears the service's own calendars change, each change once: what was safe may be so no longer. */
@Configuration(proxyBeanMethods = false)
class CalendarChangesListener {
    record WeekBody(LocalDate week) {}

    @Bean
    Subscription changedCalendars(Rescoring rescoring, Once once) {
        return Subscription.to("activity.events")
                .group("activity-service-rescoring")
                .on(
                        "activity.calendar-changed.v1",
                        WeekBody.class,
                        once.by("rescoring", (body, context) -> rescoring.week(body.week(), context.eventId())))
                .build();
    }
}
