package org.guildhall.member.people.unions;

import java.util.List;

/** The union's copy of one presidium post of the running term: from it follows who is in charge of what. */
public record PresidiumPost(String term, String holding, String member, boolean president, List<String> departments) {

    public PresidiumPost {
        departments = List.copyOf(departments);
    }

    boolean is(String otherTerm, String otherHolding) {
        return term.equals(otherTerm) && holding.equals(otherHolding);
    }
}
