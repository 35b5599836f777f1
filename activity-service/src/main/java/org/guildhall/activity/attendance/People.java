package org.guildhall.activity.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The presences of a session, with what a draft touched and told. */
final class People {
    private final Map<String, Presence> all;
    private final Set<String> touched = new LinkedHashSet<>();
    private final List<AttendanceEvent> events = new ArrayList<>();

    People(Map<String, Presence> all) {
        this.all = new HashMap<>(all);
    }

    Presence of(String member) {
        Presence known = all.get(member);
        return known == null ? Presence.unknown(member) : known;
    }

    void put(Presence next, AttendanceEvent... told) {
        all.put(next.member(), next);
        touched.add(next.member());
        events.addAll(List.of(told));
    }

    Map<String, Presence> all() {
        return all;
    }

    Set<String> touched() {
        return touched;
    }

    List<AttendanceEvent> events() {
        return events;
    }
}
