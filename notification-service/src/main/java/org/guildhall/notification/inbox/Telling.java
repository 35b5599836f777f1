package org.guildhall.notification.inbox;

import java.util.Map;

/** What a notice says, as facts: its kind and values, and the thing it is about. */
public record Telling(String notice, String kind, Map<String, Object> values, Thing about) {

    /** What a page may want to fetch anew: {@code sign-up}, {@code opinion}, {@code activity}, {@code member}. */
    public record Thing(String kind, String id, long version) {}
}
