/** Calendars of the college and its grades: what keeps people busy, and which days are worked. */
@NullMarked
package org.guildhall.activity.calendars;

import org.jspecify.annotations.NullMarked;
