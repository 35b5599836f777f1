package org.guildhall.activity.details;

import java.util.Arrays;
import java.util.Locale;

/** What sort of activity it is. */
public enum Kind {
    MATCH,
    EXCHANGE,
    MARKET,
    QUIZ,
    CONTEST,
    GUEST_EXCHANGE,
    LECTURE,
    LOGISTICS,
    PRACTICE,
    OTHER;

    /** The word on the wire, e.g. {@code guest-exchange}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a word; an {@link IllegalArgumentException} says there is none. */
    public static Kind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of activity: " + code));
    }
}
