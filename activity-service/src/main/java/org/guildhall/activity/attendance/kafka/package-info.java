/** Attendance to the wire, and what doors hear of activities and rosters. */
@NullMarked
package org.guildhall.activity.attendance.kafka;

import org.jspecify.annotations.NullMarked;
