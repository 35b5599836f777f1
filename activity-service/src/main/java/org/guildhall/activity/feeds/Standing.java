package org.guildhall.activity.feeds;

/** How an activity stands towards those who only read feeds and public pages; what is new to us stays hidden. */
public enum Standing {
    HIDDEN,
    ON,
    CANCELLED,
    POSTPONED;

    /** By the state's name. */
    public static Standing of(String state) {
        return switch (state) {
            case "ANNOUNCED", "HELD", "SUMMARISED" -> ON;
            case "CANCELLED" -> CANCELLED;
            case "POSTPONED" -> POSTPONED;
            default -> HIDDEN;
        };
    }
}
