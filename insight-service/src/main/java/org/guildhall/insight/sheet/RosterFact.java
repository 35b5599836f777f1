package org.guildhall.insight.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What happened on a roster, as far as the board counts it. */
public sealed interface RosterFact {

    String roster();

    /** A seat was given to a member and the party brought along; grades are those known when it was first heard. */
    record Seated(
            String roster, String member, List<String> party, Map<String, Integer> grades, boolean direct, Instant at)
            implements RosterFact {}

    /** A member was put on the waiting list; not fresh when only told again. */
    record Waiting(String roster, String member, boolean fresh, Instant at) implements RosterFact {}

    /** A member's place ended: given up or released. */
    record Gone(String roster, String member) implements RosterFact {}

    /** Its story begins anew after a restore: nobody of whom was told before counts any more. */
    record Restated(String roster) implements RosterFact {}

    /** Only the counts changed. */
    record Told(String roster) implements RosterFact {}
}
