/** Calendars told to other services. */
@NullMarked
package org.guildhall.activity.calendars.kafka;

import org.jspecify.annotations.NullMarked;
