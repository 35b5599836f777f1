package org.guildhall.activity.attendance.kafka;

import java.util.List;
import org.guildhall.activity.attendance.desk.Doors;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.platform.consumer.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears the service's own events: a roster gets its door, and doors move with their activity. */
@Configuration(proxyBeanMethods = false)
class DoorListener {
    record RosterToldBody(String activity, int session) {}

    record PlannedSession(int session) {}

    record PlannedActivity(String activity, List<PlannedSession> sessions) {}

    /** The card only says that something changed: what stands is read, so an old event moves nothing back. */
    @Bean
    Subscription doorReactions(Doors doors) {
        return Subscription.to("activity.events")
                .group("activity-service-doors")
                .on(
                        "activity.roster-changed.v1",
                        RosterToldBody.class,
                        (body, context) -> doors.follow(new RosterId(body.activity(), body.session()), true))
                .on("activity.changed.v1", PlannedActivity.class, (body, context) -> follow(doors, body))
                .on("activity.slot-switched.v1", PlannedActivity.class, (body, context) -> follow(doors, body))
                .on("activity.postponed.v1", PlannedActivity.class, (body, context) -> follow(doors, body))
                .on("activity.announced.v1", PlannedActivity.class, (body, context) -> follow(doors, body))
                .on("activity.cancelled.v1", PlannedActivity.class, (body, context) -> follow(doors, body))
                .build();
    }

    private static void follow(Doors doors, PlannedActivity body) {
        body.sessions().forEach(one -> doors.follow(new RosterId(body.activity(), one.session()), false));
    }
}
