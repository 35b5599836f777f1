package org.guildhall.activity.calendars.mongo;

import java.util.List;
import org.guildhall.activity.calendars.Calendar;
import org.guildhall.activity.calendars.CalendarWire;
import org.guildhall.platform.migration.Indexes;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.RecordCodecs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** The collection of calendars. */
@Configuration(proxyBeanMethods = false)
class CalendarStoreConfiguration {
    private static final String COLLECTION = "calendars";

    @Bean
    AggregateType<Calendar> calendarType(RecordCodecs codecs, List<CalendarWire> wires) {
        return AggregateType.<Calendar>of(
                        "calendar",
                        COLLECTION,
                        "activity.events",
                        codecs.of(
                                CalendarDocument.class,
                                CalendarDocument::of,
                                (id, document) -> document.toCalendar(id)))
                .restatedBy(calendar -> wires.stream()
                        .flatMap(wire -> wire.facts(null, calendar).stream())
                        .toList());
    }

    /** What keeps a grade busy: its own calendars, and the college's. */
    @Bean
    Indexes calendarIndexes() {
        return Indexes.of(
                COLLECTION,
                new Index().on("state.scope", Direction.ASC),
                new Index().on("state.grades", Direction.ASC));
    }
}
