package org.guildhall.member.people.members;

import java.time.Instant;
import java.util.List;

/** The member's copy of a post held in a term; rights follow from it between its two instants. */
public record HeldPost(
        String term,
        String holding,
        String post,
        List<String> departments,
        Instant from,
        Instant until,
        boolean acting) {

    public HeldPost {
        departments = List.copyOf(departments);
    }

    boolean is(String otherTerm, String otherHolding) {
        return term.equals(otherTerm) && holding.equals(otherHolding);
    }

    /** Whether its rights have ended. */
    public boolean overAt(Instant now) {
        return !now.isBefore(until);
    }
}
