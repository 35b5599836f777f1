package org.guildhall.notification.kind;

import java.util.Locale;

/** Order of spreading: a wave of bulk never stands before a personal notice. */
public enum Lane {
    CRISIS,
    PERSONAL,
    BULK;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
