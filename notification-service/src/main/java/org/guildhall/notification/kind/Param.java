package org.guildhall.notification.kind;

import java.util.Locale;

/** How a declared parameter is read from a notice and written into a text. */
public enum Param {
    /** An opaque id: for links alone, never for people to read. */
    ID,
    /** A text as somebody wrote it. */
    TEXT,
    /** A name kept in both languages. */
    NAMES,
    NUMBER,
    /** A point in time, told in the union's zone. */
    INSTANT,
    /** A code whose words stand in the catalogue. */
    WORD;

    static Param of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
