package org.guildhall.activity.attendance;

/** What all codes of a session come from. It stays in the store; printed, it says nothing. */
public record Secret(String text) {
    public Secret {
        if (text.length() < 32) {
            throw new IllegalArgumentException("a secret is long");
        }
    }

    @Override
    public String toString() {
        return "Secret[kept]";
    }
}
