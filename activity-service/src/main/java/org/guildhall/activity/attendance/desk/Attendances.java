package org.guildhall.activity.attendance.desk;

import java.util.Optional;
import org.guildhall.activity.attendance.Attendance;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;

/** Where attendance is kept. */
public interface Attendances {
    /** A session's attendance as stored now. */
    Optional<Versioned<Attendance>> load(RosterId id);

    /** As {@link #load}, but with that one member in it, whatever the size of the session. */
    Optional<Attendance> glimpse(RosterId id, String member);

    /** Stores a draft with its events in one compare-and-set write; absent when another writer was first. */
    Optional<Versioned<Attendance>> store(@Nullable Versioned<Attendance> before, Attendance draft);
}
