package org.guildhall.activity.activities.mongo;

import java.util.List;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.ActivityEvent;
import org.guildhall.activity.activities.desk.ActivityService;
import org.guildhall.activity.activities.desk.ActivityWire;
import org.guildhall.platform.migration.Indexes;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.RecordCodecs;
import org.guildhall.platform.timer.DueTimer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** The collection of activities: its type, indexes and timer. */
@Configuration(proxyBeanMethods = false)
class ActivityStoreConfiguration {
    private static final String COLLECTION = "activities";

    @Bean
    AggregateType<Activity> activityType(RecordCodecs codecs, ActivityWire wire) {
        return AggregateType.<Activity>of(
                        "activity",
                        COLLECTION,
                        "activity.events",
                        codecs.of(
                                ActivityDocument.class,
                                ActivityDocument::of,
                                (id, document) -> document.toActivity(id)))
                .due(Activity::nextDue)
                .restatedBy(activity -> activity.state().isPublic()
                        ? List.of(wire.fact(new ActivityEvent.Changed(), activity))
                        : List.of());
    }

    /** The list: everything, and one union's; a union's promises of a semester; what waits for somebody. */
    @Bean
    Indexes activityIndexes() {
        return Indexes.of(
                COLLECTION,
                new Index().on("state.startsAt", Direction.ASC).on("_id", Direction.ASC),
                new Index()
                        .on("state.union", Direction.ASC)
                        .on("state.startsAt", Direction.ASC)
                        .on("_id", Direction.ASC),
                new Index()
                        .on("state.union", Direction.ASC)
                        .on("state.semester", Direction.ASC)
                        .on("state.state", Direction.ASC)
                        .on("state.at", Direction.ASC),
                new Index().on("state.desks", Direction.ASC).on("state.startsAt", Direction.ASC));
    }

    @Bean
    DueTimer heldTimer(AggregateType<Activity> activityType, ActivityService activities) {
        return DueTimer.of(activityType, activities::hold);
    }
}
