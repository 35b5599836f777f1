package org.guildhall.notification.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A notice id as it stands in addresses: event ids contain slashes, so they are wrapped. */
public final class NoticeKey {
    private NoticeKey() {}

    public static String of(String notice) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(notice.getBytes(StandardCharsets.UTF_8));
    }

    /** The notice a key stands for; null if it is no key. */
    public static @Nullable String notice(String key) {
        try {
            return new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
