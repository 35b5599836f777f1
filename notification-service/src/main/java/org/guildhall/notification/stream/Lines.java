package org.guildhall.notification.stream;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.notification.copy.SeatCount;
import org.jspecify.annotations.Nullable;

/** The pages open on this instance, by person and by watched roster. A person's eldest page gives way to a sixth. */
final class Lines {
    static final int PER_MEMBER = 5;

    private final Map<String, ArrayDeque<Line>> byMember = new HashMap<>();
    private final Map<String, Set<Line>> byRoster = new HashMap<>();

    /** Adds a page; answers the one that has to give way, if any. */
    synchronized @Nullable Line add(Line line) {
        ArrayDeque<Line> own = byMember.computeIfAbsent(line.member(), member -> new ArrayDeque<>());
        own.addLast(line);
        line.watched()
                .forEach(roster ->
                        byRoster.computeIfAbsent(roster, r -> new HashSet<>()).add(line));
        return own.size() > PER_MEMBER ? own.peekFirst() : null;
    }

    synchronized void remove(Line line) {
        ArrayDeque<Line> own = byMember.get(line.member());
        if (own != null && own.remove(line) && own.isEmpty()) {
            byMember.remove(line.member());
        }
        for (String roster : line.watched()) {
            Set<Line> watching = byRoster.get(roster);
            if (watching != null && watching.remove(line) && watching.isEmpty()) {
                byRoster.remove(roster);
            }
        }
    }

    synchronized List<Line> of(String member) {
        Collection<Line> own = byMember.get(member);
        return own == null ? List.of() : List.copyOf(own);
    }

    synchronized List<Line> all() {
        return byMember.values().stream().flatMap(Collection::stream).toList();
    }

    void count(SeatCount seats) {
        watching(seats.roster()).forEach(line -> line.mailbox().put(seats));
    }

    private synchronized List<Line> watching(String roster) {
        Set<Line> watching = byRoster.get(roster);
        return watching == null ? List.of() : List.copyOf(watching);
    }

    synchronized int size() {
        return byMember.values().stream().mapToInt(Collection::size).sum();
    }
}
