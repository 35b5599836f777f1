package org.guildhall.member.people.members;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether somebody still belongs to the college. */
public enum Status {
    ACTIVE,
    LEFT;

    /** The name on the wire. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
