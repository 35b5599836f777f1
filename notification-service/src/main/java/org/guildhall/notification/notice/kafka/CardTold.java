package org.guildhall.notification.notice.kafka;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.notification.copy.ActivityCard;
import org.jspecify.annotations.Nullable;

/** What this service reads of an activity's facts. */
record CardTold(
        String activity,
        String union,
        @Nullable String leadDepartment,
        Map<String, String> title,
        String state,
        @Nullable String circle,
        @Nullable Audience audience,
        @Nullable List<Session> sessions,
        @Nullable String reason) {

    record Audience(@Nullable List<Integer> grades, boolean officersOnly) {}

    record Session(
            int session,
            Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String place) {}

    ActivityCard card() {
        return new ActivityCard(
                activity,
                union,
                leadDepartment,
                title,
                state,
                circle,
                grades(),
                audience != null && audience.officersOnly(),
                sessions == null
                        ? List.of()
                        : sessions.stream().map(CardTold::session).toList(),
                reason);
    }

    private static ActivityCard.Session session(Session told) {
        String place = told.place();
        return new ActivityCard.Session(told.session(), told.startsAt(), told.endsAt(), place == null ? "" : place);
    }

    private List<Integer> grades() {
        List<Integer> grades = audience == null ? null : audience.grades();
        return grades == null ? List.of() : grades;
    }

    /** The fields kinds may name. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>(card().values(Map.of()));
        facts.put("union", union);
        facts.put("circle", circle == null ? "UNION" : circle);
        facts.put("grades", grades());
        facts.put("officersOnly", audience != null && audience.officersOnly());
        if (reason != null) {
            facts.put("reason", reason);
        }
        return facts;
    }
}
