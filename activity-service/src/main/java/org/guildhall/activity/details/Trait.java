package org.guildhall.activity.details;

import java.util.Arrays;
import java.util.Locale;

/** What makes an activity weigh more, or less, when it is approved. */
public enum Trait {
    /** Guests from outside the college are invited. */
    GUESTS,
    OFF_CAMPUS,
    /** Taking part counts in the second-class record. */
    CREDIT,
    /** Somebody else set the date: it needs neither fallbacks, clearance nor notice. */
    DATE_SET_BY_OTHERS;

    /** The word on the wire, e.g. {@code off-campus}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The trait of a word; an {@link IllegalArgumentException} says there is none. */
    public static Trait of(String code) {
        return Arrays.stream(values())
                .filter(trait -> trait.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no trait: " + code));
    }
}
