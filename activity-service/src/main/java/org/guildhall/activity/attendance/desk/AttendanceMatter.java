package org.guildhall.activity.attendance.desk;

import java.util.Optional;
import org.guildhall.activity.attendance.Attendance;
import org.guildhall.activity.attendance.DoorAnswer;
import org.guildhall.activity.desk.Matter;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;

/** Attendance at its desks: a crowd that checks in at once costs few writes. */
public record AttendanceMatter(Attendances attendances) implements Matter<RosterId, Attendance, DoorAnswer> {
    @Override
    public Optional<Versioned<Attendance>> load(RosterId id) {
        return attendances.load(id);
    }

    @Override
    public Optional<Versioned<Attendance>> store(@Nullable Versioned<Attendance> before, Attendance draft) {
        return attendances.store(before, draft);
    }

    @Override
    public Attendance draft(Attendance state) {
        return state.draft();
    }

    @Override
    public boolean changed(Attendance draft) {
        return draft.changed();
    }

    @Override
    public DoorAnswer unknown() {
        return new DoorAnswer.Unknown();
    }
}
