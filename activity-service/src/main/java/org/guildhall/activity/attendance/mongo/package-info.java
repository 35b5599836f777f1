/** Attendance in the document store, member by member. */
@NullMarked
package org.guildhall.activity.attendance.mongo;

import org.jspecify.annotations.NullMarked;
