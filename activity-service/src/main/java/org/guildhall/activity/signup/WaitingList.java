package org.guildhall.activity.signup;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The queue of parties in order of arrival. The first that fits is promoted; a larger one lets smaller ones by. */
final class WaitingList {
    private final NavigableMap<Long, Entry> parties;
    private int people;

    WaitingList() {
        parties = new TreeMap<>();
    }

    WaitingList(WaitingList other) {
        parties = new TreeMap<>(other.parties);
        people = other.people;
    }

    void add(Entry entry) {
        parties.put(entry.ticket(), entry);
        people += entry.size();
    }

    void remove(Entry entry) {
        if (parties.remove(entry.ticket()) != null) {
            people -= entry.size();
        }
    }

    @Nullable
    Entry firstOfAtMost(int size) {
        if (size > 0) {
            for (Entry entry : parties.values()) {
                if (entry.size() <= size) {
                    return entry;
                }
            }
        }
        return null;
    }

    int positionOf(Entry entry) {
        return parties.headMap(entry.ticket()).size() + 1;
    }

    int people() {
        return people;
    }

    int parties() {
        return parties.size();
    }

    Iterable<Entry> inOrder() {
        return parties.values();
    }
}
