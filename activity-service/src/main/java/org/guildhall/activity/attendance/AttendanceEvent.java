package org.guildhall.activity.attendance;

import java.time.Instant;

/** What happened to one member's attendance; never a reason, never a code. */
public sealed interface AttendanceEvent {
    String member();

    Instant at();

    /** Somebody asks to be excused. */
    record LeaveAsked(String member, Instant at) implements AttendanceEvent {}

    /** It was decided. */
    record LeaveDecided(String member, boolean approved, Instant at) implements AttendanceEvent {}

    /**
     * Somebody came; told again when an earlier scan becomes known.
     *
     * @param scanned by an officer, else with the door code
     */
    record CheckedIn(String member, boolean scanned, Instant at) implements AttendanceEvent {}

    /** Somebody went; told again when a later scan becomes known. */
    record CheckedOut(String member, boolean scanned, Instant at) implements AttendanceEvent {}

    /** Somebody is missing and may object until then. */
    record NoShowWarned(String member, Instant until, Instant at) implements AttendanceEvent {}

    /** The seat was used. */
    record Attended(String member, long minutes, Instant at) implements AttendanceEvent {}

    /** The seat stayed empty without leave. */
    record NoShowRecorded(String member, Instant at) implements AttendanceEvent {}

    /** It did not after all, or there was leave. */
    record NoShowWithdrawn(String member, Instant at) implements AttendanceEvent {}
}
