package org.guildhall.activity.activities;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.platform.web.BadInput;

/** What an activity is, for whom, when and where: everything its department may edit. */
public record Details(
        Names title,
        Names description,
        Kind kind,
        List<String> themes,
        String union,
        String leadDepartment,
        Circle circle,
        Audience audience,
        List<Session> sessions) {
    private static final int MOST_SESSIONS = 60;

    public Details {
        themes = List.copyOf(themes);
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty() || sessions.size() > MOST_SESSIONS) {
            throw new BadInput("sessions", "sessions-1-to-60");
        }
        for (int i = 0; i < sessions.size(); i++) {
            if (!sessions.get(i).startsAt().isBefore(sessions.get(i).endsAt())) {
                throw new BadInput("sessions[" + i + "].endsAt", "ends-before-start");
            }
        }
    }

    /** When the first session begins. */
    public Instant startsAt() {
        return sessions.stream().map(Session::startsAt).min(Instant::compareTo).orElseThrow();
    }

    /** When the last session ends. */
    public Instant endsAt() {
        return sessions.stream().map(Session::endsAt).max(Instant::compareTo).orElseThrow();
    }

    /** A session newly put into the past is a bad input: nobody can come to it. One that has begun may stay. */
    public Details ahead(Instant now, List<Session> before) {
        Set<Instant> begun = before.stream().map(Session::startsAt).collect(Collectors.toSet());
        for (int i = 0; i < sessions.size(); i++) {
            Instant starts = sessions.get(i).startsAt();
            if (starts.isBefore(now) && !begun.contains(starts)) {
                throw new BadInput("sessions[" + i + "].startsAt", "past-slot");
            }
        }
        return this;
    }
}
