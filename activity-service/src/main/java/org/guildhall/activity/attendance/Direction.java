package org.guildhall.activity.attendance;

import java.util.Locale;

/** Through which way of the door. */
public enum Direction {
    IN,
    OUT;

    /** The word in addresses and in door codes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
