/** What is done with attendance: by officers at the door, by students with their tickets, by the clock. */
@NullMarked
package org.guildhall.activity.attendance.desk;

import org.jspecify.annotations.NullMarked;
