package org.guildhall.activity.activities.mongo;

import java.util.List;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.ActivityOutcome.Telling;
import org.guildhall.activity.activities.ActivityService;
import org.guildhall.activity.activities.ActivityWire;
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
                .restatedBy(activity -> activity.state() == Activity.State.DRAFT
                        ? List.of()
                        : List.of(wire.fact(Telling.CHANGED, activity)));
    }

    /** The list: everything, and one union's; and a union's promises of a semester. */
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
                        .on("state.at", Direction.ASC));
    }

    @Bean
    DueTimer heldTimer(AggregateType<Activity> activityType, ActivityService activities) {
        return DueTimer.of(activityType, activities::hold);
    }
}
