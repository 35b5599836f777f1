package org.guildhall.member.people.members;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether somebody still belongs to the college. */
enum Status {
    ACTIVE,
    LEFT;

    @JsonValue
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
