package org.guildhall.activity.signup.views;

import org.guildhall.activity.signup.RosterId;

/** Names the entry of one member in one roster; written {@code <activity>.<session>.<member>}. */
public record SignUpId(RosterId roster, String member) {
    /** Reads the written form; an {@link IllegalArgumentException} says it is none. */
    public static SignUpId parse(String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 1 || dot == text.length() - 1) {
            throw new IllegalArgumentException("not a sign-up id");
        }
        return new SignUpId(RosterId.parse(text.substring(0, dot)), text.substring(dot + 1));
    }

    @Override
    public String toString() {
        return roster + "." + member;
    }
}
