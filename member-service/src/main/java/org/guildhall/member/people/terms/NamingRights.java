package org.guildhall.member.people.terms;

import java.util.List;
import org.guildhall.directory.Actor;

/** Who may name whom: the president is named from outside, everybody else by the presidium member in charge. */
final class NamingRights {

    static final String ALLOWED = "allowed";

    private NamingRights() {}

    /** {@value #ALLOWED}, or the reason why not. */
    static String decide(Actor actor, String union, PostKind post, List<String> departments) {
        if (actor.isAdministrator()) {
            return ALLOWED;
        }
        return switch (post) {
            case PRESIDENT -> actor.isCounselor() ? ALLOWED : "counselor-only";
            case VICE_PRESIDENT -> actor.isPresident(union) ? ALLOWED : "president-only";
            case MINISTER, OFFICER -> inCharge(actor, union, departments);
        };
    }

    private static String inCharge(Actor actor, String union, List<String> departments) {
        if (!actor.isPresidium(union)) {
            return "presidium-only";
        }
        boolean all = departments.stream().allMatch(department -> actor.isInChargeOf(union, department));
        return all ? ALLOWED : "not-in-charge";
    }

    /** Whether this actor names anybody at all in the union. */
    static String anybody(Actor actor, String union) {
        return actor.isAdministrator() || actor.isCounselor() || actor.isPresidium(union) ? ALLOWED : "presidium-only";
    }
}
