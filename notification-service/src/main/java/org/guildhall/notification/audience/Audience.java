package org.guildhall.notification.audience;

import java.util.List;

/** Who hears a notice: named people, or a filter that is resolved while spreading. */
public sealed interface Audience {

    /** People the event itself names. */
    record People(List<String> members) implements Audience {}

    /** Everyone with a seat or a waiting place in the activity. */
    record SignedUp(String activity) implements Audience {}

    /** Everyone an activity speaks to. No grades mean all; no union means every union. */
    record Addressed(String union, List<Integer> grades, boolean officersOnly) implements Audience {}
}
