package org.guildhall.activity.feeds;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret in a person's feed address: told once, kept only as its hash. */
final class FeedKey {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private FeedKey() {}

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
