package org.guildhall.gateway.signin;

import org.jspecify.annotations.Nullable;

/** Where to go after sign-in: a path of this very site, or its front page. Never another host. */
final class ReturnPath {

    private static final String FRONT = "/";

    private ReturnPath() {}

    static String safe(@Nullable String wanted) {
        if (wanted == null || wanted.length() > 500 || !wanted.startsWith("/") || wanted.startsWith("//")) {
            return FRONT;
        }
        boolean plain = wanted.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '\\');
        return plain ? wanted : FRONT;
    }
}
