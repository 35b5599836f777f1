package org.guildhall.feedback.line;

import org.guildhall.feedback.ladder.Rung;

/** Working days a rung has before an opinion climbs by itself. */
public record Clocks(int officer, int minister, int presidium, int counselor, int college) {

    public static final Clocks USUAL = new Clocks(3, 2, 3, 5, 10);

    public int of(Rung rung) {
        return switch (rung) {
            case OFFICER -> officer;
            case MINISTER -> minister;
            case PRESIDIUM -> presidium;
            case COUNSELOR -> counselor;
            case COLLEGE -> college;
        };
    }

    /** What a rung gets that has answered once already: half, rounded up. */
    public int halfOf(Rung rung) {
        return (of(rung) + 1) / 2;
    }
}
