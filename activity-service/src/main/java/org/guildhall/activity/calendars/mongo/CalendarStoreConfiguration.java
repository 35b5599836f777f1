package org.guildhall.activity.calendars.mongo;

import org.guildhall.activity.calendars.Calendar;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.RecordCodecs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of calendars. */
@Configuration(proxyBeanMethods = false)
class CalendarStoreConfiguration {
    @Bean
    AggregateType<Calendar> calendarType(RecordCodecs codecs) {
        return AggregateType.of(
                "calendar",
                "calendars",
                "activity.events",
                codecs.of(CalendarDocument.class, CalendarDocument::of, (id, document) -> document.toCalendar(id)));
    }
}
