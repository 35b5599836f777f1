package org.guildhall.insight.sheet.kafka;

import java.util.ArrayList;
import java.util.List;
import org.guildhall.insight.sheet.Seats;
import org.jspecify.annotations.Nullable;

/** What this service reads of every fact of a roster. */
record RosterTold(
        String activity,
        int session,
        String union,
        @Nullable String member,
        @Nullable List<String> party,
        @Nullable String from,
        Seats seats) {

    String roster() {
        return activity + "." + session;
    }

    List<String> companions() {
        return party == null ? List.of() : party;
    }

    List<String> people() {
        List<String> people = new ArrayList<>(companions());
        if (member != null) {
            people.add(member);
        }
        return people;
    }

    boolean isDirect() {
        return !"WAITING".equals(from);
    }
}
