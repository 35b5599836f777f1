package org.guildhall.activity.signup;

/** Names one session of one activity; written {@code <activity>.<session>}. */
public record RosterId(String activity, int session) {
    public RosterId {
        if (activity.isBlank() || activity.indexOf('.') >= 0 || activity.startsWith("$")) {
            throw new IllegalArgumentException("not an activity id");
        }
        if (session < 1) {
            throw new IllegalArgumentException("sessions count from 1");
        }
    }

    /** Reads the written form; an {@link IllegalArgumentException} says it is none. */
    public static RosterId parse(String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("not a roster id");
        }
        return new RosterId(text.substring(0, dot), Integer.parseInt(text.substring(dot + 1)));
    }

    @Override
    public String toString() {
        return activity + "." + session;
    }
}
