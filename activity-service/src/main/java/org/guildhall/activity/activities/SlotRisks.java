package org.guildhall.activity.activities;

import java.util.List;

/** Says how much an activity's slots collide with calendars and with other activities. */
@FunctionalInterface
public interface SlotRisks {
    /** One for each slot; the activity does not collide with itself. */
    List<SlotRisk> of(Details details, String activity);
}
