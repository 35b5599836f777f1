package org.guildhall.notification.copy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the service knows of an activity: names, when and where, to whom it speaks. */
public record ActivityCard(
        String activity,
        String union,
        @Nullable String department,
        Map<String, String> title,
        String state,
        @Nullable String circle,
        List<Integer> grades,
        boolean officersOnly,
        List<Session> sessions,
        @Nullable String reason) {

    /** One date of the activity. */
    public record Session(
            int session, Instant startsAt, @Nullable Instant endsAt, String place) {}

    public boolean isCancelled() {
        return "CANCELLED".equals(state);
    }

    public boolean isDraft() {
        return "DRAFT".equals(state);
    }

    /** The session of that number, else the first. */
    public @Nullable Session session(int number) {
        return sessions.stream()
                .filter(one -> one.session() == number)
                .findFirst()
                .orElse(sessions.isEmpty() ? null : sessions.getFirst());
    }

    /** The session the values of a notice are about, else the first. */
    public @Nullable Session sessionOf(Map<String, Object> values) {
        return session(values.get("session") instanceof Number number ? number.intValue() : 1);
    }

    /** What a notice with these values may say of its activity besides. */
    public Map<String, Object> values(Map<String, Object> about) {
        Map<String, Object> values = new HashMap<>(Map.of("activity", activity, "title", title));
        Session one = sessionOf(about);
        if (one != null) {
            values.put("startsAt", one.startsAt().toString());
            values.put("place", one.place());
        }
        return values;
    }
}
