package org.guildhall.activity.attendance.desk;

import java.util.List;
import org.guildhall.activity.attendance.Attendance;
import org.guildhall.activity.attendance.AttendanceEvent;
import org.guildhall.platform.event.Fact;

/** Turns what happened at a door into its wire form. */
public interface AttendanceWire {
    /** The fact to publish with the write. */
    Fact fact(Attendance attendance, AttendanceEvent event);

    /** The facts that tell anew what stands. */
    List<Fact> restated(Attendance attendance);
}
