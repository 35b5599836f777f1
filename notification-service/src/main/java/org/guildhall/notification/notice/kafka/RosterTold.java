package org.guildhall.notification.notice.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guildhall.notification.copy.Places;
import org.guildhall.notification.copy.SeatCount;
import org.jspecify.annotations.Nullable;

/** What this service reads of every fact of a roster; the counts are those after the fact. */
record RosterTold(
        String activity,
        int session,
        @Nullable String member,
        @Nullable List<String> party,
        @Nullable String from,
        @Nullable Integer position,
        @Nullable String reason,
        @Nullable String until,
        Seats seats) {

    record Seats(String state, int capacity, int taken, int waiting) {}

    String roster() {
        return activity + "." + session;
    }

    Places.Told told(Places.@Nullable State entry, long at) {
        SeatCount count = new SeatCount(roster(), seats.state(), seats.capacity(), seats.taken(), seats.waiting(), at);
        return new Places.Told(
                activity,
                count,
                member == null || entry == null ? null : new Places.Entry(member, entry, people(member)));
    }

    private List<String> people(String leader) {
        List<String> people = new ArrayList<>(List.of(leader));
        if (party != null) {
            party.stream().filter(one -> !people.contains(one)).forEach(people::add);
        }
        return people;
    }

    /** The fields kinds may name. */
    Map<String, Object> facts() {
        return new Fields()
                .with("activity", activity)
                .with("session", session)
                .with("member", member)
                .with("party", party)
                .with("from", from)
                .with("position", position)
                .with("reason", reason)
                .with("until", until)
                .all();
    }
}
