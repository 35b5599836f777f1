package org.guildhall.member.access.signin;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in: back to an authorization request of this server, or to the start of one. */
record Continuation(String path) {

    private static final String AUTHORIZE = "/oauth2/authorize?";
    private static final String START = "/sign-in/start";
    private static final int LONGEST = 4000;

    static Continuation of(@Nullable String asked) {
        boolean ours = asked != null
                && asked.length() <= LONGEST
                && asked.startsWith(AUTHORIZE)
                && asked.chars().allMatch(c -> c > ' ' && c < 127);
        return new Continuation(ours && asked != null ? asked : START);
    }
}
