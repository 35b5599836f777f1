package org.guildhall.activity.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Scans of one phone.
 *
 * @param by whose phone it is
 * @param sentAt what its clock showed when it sent them
 * @param seated who has a seat now
 */
public record Upload(String by, Instant sentAt, List<Scan> scans, Set<String> seated) {
    /** Scans in one upload. */
    public static final int MOST = 100;

    private static final Duration CLOCKS_APART = Duration.ofMinutes(2);

    public Upload {
        scans = List.copyOf(scans);
        seated = Set.copyOf(seated);
        if (scans.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " scans");
        }
    }

    boolean clockOff(Scan scan, Instant now) {
        return Duration.between(sentAt, now).abs().compareTo(CLOCKS_APART) > 0
                || scan.at().isAfter(now.plus(CLOCKS_APART));
    }
}
