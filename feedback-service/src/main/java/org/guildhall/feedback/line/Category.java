package org.guildhall.feedback.line;

import org.guildhall.feedback.ladder.Rung;

/** What an opinion is about, and the two departments that share it: both see all, either may act. */
public record Category(String id, Names names, String lead, String second, Rung start, Lane lane) {

    /** The ordinary ladder, or the safety lane, which officers never see. */
    public enum Lane {
        LADDER,
        SAFETY
    }
}
