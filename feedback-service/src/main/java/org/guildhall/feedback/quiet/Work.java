package org.guildhall.feedback.quiet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;

/**
 * Proof of work instead of a limit per person: SHA-256 of {@code id/day/counter} must begin with so many zero bits.
 * Work of yesterday still counts, so that midnight wastes nobody's.
 */
public record Work(LocalDate day, long counter) {

    boolean enough(String id, LocalDate today, int zeroBits) {
        boolean fresh = day.equals(today) || day.equals(today.minusDays(1));
        return fresh && zeros(hash(id + "/" + day + "/" + counter)) >= zeroBits;
    }

    private static int zeros(byte[] hash) {
        return hash.length * 8 - new BigInteger(1, hash).bitLength();
    }

    private static byte[] hash(String input) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(input.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
