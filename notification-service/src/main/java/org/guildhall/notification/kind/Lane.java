package org.guildhall.notification.kind;

import java.util.Locale;

/** Order of spreading: a wave of bulk never stands before a personal notice. */
public enum Lane {
    CRISIS(0),
    PERSONAL(1),
    BULK(2);

    private final long rank;

    Lane(long rank) {
        this.rank = rank;
    }

    /** Lower goes first. */
    public long rank() {
        return rank;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
