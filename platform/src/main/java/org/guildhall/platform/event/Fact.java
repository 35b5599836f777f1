package org.guildhall.platform.event;

import org.jspecify.annotations.Nullable;

/**
 * What happened, ready to be stored with the change: a wire type such as {@code activity.seat-confirmed.v1} and a body
 * record that must fit the type's contract. A body of null is a tombstone; a discreet fact carries no trace and only
 * its day, so that the envelope of an anonymous act betrays nothing.
 */
public record Fact(String type, @Nullable Object body, boolean discreet) {

    public static Fact of(String type, Object body) {
        return new Fact(type, body, false);
    }

    public static Fact discreetly(String type, Object body) {
        return new Fact(type, body, true);
    }

    public static Fact tombstone(String type) {
        return new Fact(type, null, false);
    }
}
