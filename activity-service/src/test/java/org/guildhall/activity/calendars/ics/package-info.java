@NullMarked
package org.guildhall.activity.calendars.ics;

import org.jspecify.annotations.NullMarked;
