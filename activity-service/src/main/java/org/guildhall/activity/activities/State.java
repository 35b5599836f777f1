package org.guildhall.activity.activities;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where an activity stands, from a department's draft to what became of the promise. */
public enum State {
    DRAFT,
    /** Waits for those who have to agree. */
    FILED,
    /** All have agreed; nobody has been promised anything yet. */
    APPROVED,
    ANNOUNCED,
    /** The promised time is off, a new one is sought. */
    POSTPONED,
    CANCELLED,
    HELD,
    /** Given up before anything was promised. */
    WITHDRAWN;

    private static final Set<State> PUBLIC = EnumSet.of(ANNOUNCED, POSTPONED, CANCELLED, HELD);

    /** Whether it has been promised to everybody at some time. */
    public boolean isPublic() {
        return PUBLIC.contains(this);
    }

    /** The states everybody may see. */
    public static List<State> everybodySees() {
        return Arrays.stream(values()).filter(State::isPublic).toList();
    }

    /** Whether nothing can become of it any more. */
    public boolean isOver() {
        return this == CANCELLED || this == HELD || this == WITHDRAWN;
    }
}
