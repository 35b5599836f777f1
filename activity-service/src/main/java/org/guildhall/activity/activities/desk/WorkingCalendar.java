package org.guildhall.activity.activities.desk;

import java.time.Instant;

/** Which days are worked, as far as notice and answers count them. */
@FunctionalInterface
public interface WorkingCalendar {
    /** The start of the day that many working days after the one an instant lies in. */
    Instant after(Instant instant, int days);
}
