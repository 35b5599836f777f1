package org.guildhall.activity.activities.desk;

import java.util.List;
import org.guildhall.activity.activities.SlotRisk;
import org.guildhall.activity.details.Details;

/** Says how much an activity's slots collide with calendars and with other activities. */
@FunctionalInterface
public interface SlotRisks {
    /** One for each slot; the activity does not collide with itself. */
    List<SlotRisk> of(Details details, String activity);
}
