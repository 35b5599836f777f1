package org.guildhall.feedback.opinion.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/** Ids without time in them: 26 base32 characters of a SHA-256, alike for every mode so that they tell nothing. */
public final class OpinionIds {

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OpinionIds() {}

    /** The id that follows from a secret or a command: the same input always leads to the same opinion. */
    public static String from(String input) {
        try {
            return base32(MessageDigest.getInstance("SHA-256").digest(input.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A random name for an entry or an answer. */
    public static String random() {
        byte[] bytes = new byte[17];
        RANDOM.nextBytes(bytes);
        return base32(bytes);
    }

    public static boolean wellFormed(String id) {
        return id.length() == LENGTH
                && id.equals(id.toLowerCase(Locale.ROOT))
                && id.chars().allMatch(c -> BASE32.indexOf(c) >= 0);
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder(LENGTH);
        int bits = 0;
        int held = 0;
        for (int i = 0; text.length() < LENGTH; i++) {
            held = (held << 8) | (bytes[i] & 0xff);
            bits += 8;
            while (bits >= 5 && text.length() < LENGTH) {
                bits -= 5;
                text.append(BASE32.charAt((held >>> bits) & 31));
            }
        }
        return text.toString();
    }
}
