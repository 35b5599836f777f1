package org.guildhall.notification.path;

import org.guildhall.platform.event.Position;
import org.guildhall.platform.web.NotFound;

/** A fact of a roster about one member's entry, as addresses name it. */
public record RosterFact(String roster, long position, String member) {

    /** Reads the roster's id and the sequence as the fact's id has them; what is none does not exist. */
    public static RosterFact of(String roster, String sequence, String member) {
        try {
            return new RosterFact(roster, Position.parse(sequence), member);
        } catch (IllegalArgumentException e) {
            throw new NotFound("fact " + sequence);
        }
    }

    String event() {
        return "roster/" + roster + "/" + Position.text(position);
    }

    String entry() {
        return roster + "." + member;
    }

    String activity() {
        return roster.substring(0, Math.max(0, roster.lastIndexOf('.')));
    }
}
