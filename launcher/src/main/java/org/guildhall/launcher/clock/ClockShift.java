package org.guildhall.launcher.clock;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How far the clock is to be moved, as people write it: {@code +3d}, {@code +2d12h}, {@code -90m}. */
public final class ClockShift {

    private static final Pattern WRITTEN = Pattern.compile("([+-])(?:(\\d+)w)?(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?");

    private ClockShift() {}

    /** Reads a shift; refuses what is not one. */
    public static Duration parse(String text) {
        Matcher written = WRITTEN.matcher(text.trim());
        if (!written.matches() || text.trim().length() < 3) {
            throw new IllegalArgumentException(
                    "Write the shift as a sign, numbers and units, e.g. +3d, +2d12h or -90m; not: " + text);
        }
        Duration shift = Duration.ofDays(7 * number(written.group(2)))
                .plusDays(number(written.group(3)))
                .plusHours(number(written.group(4)))
                .plusMinutes(number(written.group(5)));
        return written.group(1).equals("-") ? shift.negated() : shift;
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
