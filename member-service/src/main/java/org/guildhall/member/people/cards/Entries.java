package org.guildhall.member.people.cards;

import java.util.ArrayList;
import java.util.List;
import org.guildhall.directory.Actor;

/** Which entries of the navigation a person has. */
final class Entries {

    private Entries() {}

    static List<String> of(Actor actor) {
        List<String> entries = new ArrayList<>(List.of("home", "activities"));
        boolean presidium =
                actor.card().union() != null && actor.isPresidium(actor.card().union());
        boolean above = actor.isCounselor() || actor.isStaff();
        addIf(actor.isStudent(), "ticket", entries);
        entries.addAll(List.of("opinions", "inbox", "me"));
        addIf(actor.isOfficer(), "work", entries);
        addIf(actor.isOfficer() || above || actor.isAdministrator(), "members", entries);
        addIf(actor.isOfficer() || above, "desk", entries);
        addIf(presidium || above || actor.isAdministrator(), "insight", entries);
        addIf(actor.isAdministrator(), "system", entries);
        addIf(actor.isCounselor(), "counselor", entries);
        return List.copyOf(entries);
    }

    private static void addIf(boolean allowed, String entry, List<String> entries) {
        if (allowed) {
            entries.add(entry);
        }
    }
}
