package org.guildhall.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** An opaque position in a list; a broken one is a bad request. */
public final class Cursor {
    private Cursor() {}

    public static String encode(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    public static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadInput("cursor", "cursor-broken", e);
        }
    }
}
