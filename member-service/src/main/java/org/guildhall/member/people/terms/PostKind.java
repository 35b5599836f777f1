package org.guildhall.member.people.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** The four posts of a union. */
public enum PostKind {
    PRESIDENT,
    VICE_PRESIDENT,
    MINISTER,
    OFFICER;

    /** The name on the wire. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static PostKind of(String wire) {
        return Arrays.stream(values())
                .filter(kind -> kind.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such post: " + wire));
    }

    boolean presidium() {
        return this == PRESIDENT || this == VICE_PRESIDENT;
    }
}
