package org.guildhall.activity.activities.kafka;

import java.time.Instant;
import java.util.List;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.ActivityOutcome.Telling;
import org.guildhall.activity.activities.ActivityWire;
import org.guildhall.activity.activities.Details;
import org.guildhall.platform.event.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Domain to wire: every fact about an activity carries its whole card, so a consumer may fold it as state. */
@Component
class ActivityEventsPublisher implements ActivityWire {
    record Words(String zh, String en) {}

    record Audience(List<Integer> grades, boolean officersOnly) {}

    record SessionBody(int session, Instant startsAt, Instant endsAt, String place) {}

    record Card(
            String activity,
            String union,
            Words title,
            String kind,
            List<String> themes,
            String state,
            String semester,
            String leadDepartment,
            String responsible,
            String circle,
            Audience audience,
            List<SessionBody> sessions,
            @Nullable String reason,
            Instant at) {}

    @Override
    public Fact fact(Telling telling, Activity activity) {
        return Fact.of(
                switch (telling) {
                    case ANNOUNCED -> "activity.announced.v1";
                    case CHANGED -> "activity.changed.v1";
                    case CANCELLED -> "activity.cancelled.v1";
                },
                card(activity));
    }

    private static Card card(Activity activity) {
        Details details = activity.details();
        return new Card(
                activity.id(),
                details.union(),
                new Words(details.title().zh(), details.title().en()),
                details.kind().code(),
                details.themes(),
                activity.state().name(),
                activity.semester(),
                details.leadDepartment(),
                activity.responsible(),
                details.circle().name(),
                new Audience(details.audience().grades(), details.audience().officersOnly()),
                details.sessions().stream()
                        .map(s -> new SessionBody(s.session(), s.startsAt(), s.endsAt(), s.place()))
                        .toList(),
                activity.reason(),
                activity.at());
    }
}
