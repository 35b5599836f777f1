package org.guildhall.activity.attendance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of one session, all from its secret: short ones at the door, and for each ticket a key from which its holder
 * makes rotating codes without a network. Who knows the session key can check tickets, but open no door.
 */
public final class Codes {
    /** How long a door code is shown. It is taken for one window more. */
    public static final Duration DOOR_WINDOW = Duration.ofSeconds(15);

    private static final Duration TICKET_WINDOW = Duration.ofSeconds(30);
    private static final int CLOCKS_APART = 4;
    private static final int DOOR_LETTERS = 6;
    private static final int TICKET_LETTERS = 8;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final Secret secret;

    Codes(Secret secret) {
        this.secret = secret;
    }

    /** What the door shows at that instant. */
    public String door(Direction direction, Instant at) {
        return door(direction, window(at, DOOR_WINDOW));
    }

    private String door(Direction direction, long window) {
        return letters(mac(secret.text(), "door/" + direction.code() + "/" + window), DOOR_LETTERS);
    }

    /** When the door shows the next one. */
    public Instant nextDoor(Instant at) {
        return Instant.ofEpochSecond((window(at, DOOR_WINDOW) + 1) * DOOR_WINDOW.toSeconds());
    }

    boolean opens(Direction direction, String typed, Instant now) {
        long window = window(now, DOOR_WINDOW);
        return same(door(direction, window), typed) || same(door(direction, window - 1), typed);
    }

    /** The key in the scan pack. */
    public String sessionKey() {
        return text(mac(secret.text(), "tickets"));
    }

    /** The key of one member's ticket. */
    public String ticketKey(String member) {
        return text(mac(sessionKey(), member));
    }

    /** What a ticket shows at that instant. */
    public static String ticket(String ticketKey, Instant at) {
        return ticket(ticketKey, window(at, TICKET_WINDOW));
    }

    private static String ticket(String ticketKey, long window) {
        return letters(mac(ticketKey, Long.toString(window)), TICKET_LETTERS);
    }

    /** Whether the member's ticket showed this at that time; two phones' clocks may be two minutes apart. */
    boolean issued(String member, String code, Instant at) {
        String key = ticketKey(member);
        long window = window(at, TICKET_WINDOW);
        for (long near = window - CLOCKS_APART; near <= window + CLOCKS_APART; near++) {
            if (same(ticket(key, near), code)) {
                return true;
            }
        }
        return false;
    }

    private static long window(Instant at, Duration length) {
        return Math.floorDiv(at.getEpochSecond(), length.toSeconds());
    }

    /** Compares in constant time; letters easily taken for others count as those. */
    private static boolean same(String code, String typed) {
        String meant = typed.strip()
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), meant.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(String key, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String letters(byte[] mac, int count) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < count; i++) {
            code.append(ALPHABET.charAt(mac[i] & 31));
        }
        return code.toString();
    }
}
