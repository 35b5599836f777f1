/** Reads iCalendar files as people really have them (RFC 5545 and its many deviations). */
@NullMarked
package org.guildhall.activity.calendars.ics;

import org.jspecify.annotations.NullMarked;
