package org.guildhall.member.people.members;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody is in the college. */
public enum Kind {
    STUDENT,
    COUNSELOR,
    STAFF;

    /** The name on the wire. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
