/** Feeds as iCalendar text. */
@NullMarked
package org.guildhall.activity.feeds.ics;

import org.jspecify.annotations.NullMarked;
