package org.guildhall.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The system's clock plus an offset that demo and tests may move; in production the offset stays zero. */
public final class MovableClock extends Clock {
    private volatile Duration offset = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    /** What this clock shows when the machine's shows the given instant: for times the broker's clients note. */
    public Instant when(Instant machine) {
        return machine.plus(offset);
    }

    public void move(Duration newOffset) {
        offset = newOffset;
    }
}
