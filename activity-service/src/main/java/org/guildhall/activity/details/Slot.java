package org.guildhall.activity.details;

import java.time.Instant;
import java.util.List;
import org.guildhall.platform.web.BadInput;

/**
 * A choice of when and where: a time and place for each session. Slots are ranked from 1, the first choice; the others
 * are what the activity falls back on.
 */
public record Slot(int rank, List<Session> sessions) {
    private static final int MOST_SESSIONS = 60;

    public Slot {
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
}
