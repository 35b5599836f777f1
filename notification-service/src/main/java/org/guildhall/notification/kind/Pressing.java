package org.guildhall.notification.kind;

import java.time.Duration;

/** How pressing a kind is; it decides the lane its notices travel in and how long their rows are kept. */
public enum Pressing {
    CRISIS(Lane.CRISIS, 400),
    MUST(Lane.PERSONAL, 400),
    USEFUL(Lane.PERSONAL, 180),
    BULK(Lane.BULK, 120);

    private final Lane lane;
    private final Duration kept;

    Pressing(Lane lane, long days) {
        this.lane = lane;
        this.kept = Duration.ofDays(days);
    }

    public Lane lane() {
        return lane;
    }

    /** How long an inbox row of this class is kept. */
    public Duration kept() {
        return kept;
    }
}
