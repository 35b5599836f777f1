package org.guildhall.activity.attendance;

import java.util.Locale;

/** What the door says to a scan. Those that are held wait for an organiser to look at them. */
public enum Verdict {
    OK(false),
    SEEN(false),
    LET_IN(false),
    BAD_CODE(true),
    CLOCK_OFF(true),
    OTHER_SESSION(false),
    NOT_SEATED(false),
    TOO_EARLY(false),
    TOO_LATE(true);

    private final boolean held;

    Verdict(boolean held) {
        this.held = held;
    }

    public boolean held() {
        return held;
    }

    /** The word on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
