package org.guildhall.bench.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Plays a roster's events in their order, duplicates left out, and notes where they contradict themselves. A restated
 * roster begins the story anew: what was told before it is void.
 */
final class Fold {
    private final List<Violation> violations;
    private final Map<String, Integer> seated = new LinkedHashMap<>();
    private final Map<String, Integer> waiting = new LinkedHashMap<>();
    private final Map<String, RosterFact> seats = new HashMap<>();
    private final Map<String, RosterFact> places = new HashMap<>();
    private final Map<String, Integer> confirmations = new HashMap<>();
    private final Set<String> left = new HashSet<>();

    Fold(Collection<RosterFact> log, List<Violation> violations) {
        this.violations = violations;
        play(log);
    }

    Set<String> seated() {
        return seated.keySet();
    }

    Set<String> waiting() {
        return waiting.keySet();
    }

    int taken() {
        return people(seated);
    }

    int waits() {
        return people(waiting);
    }

    /** Seats confirmed by the command that asked for them. */
    Map<String, RosterFact> seats() {
        return seats;
    }

    /** Places in the waiting list by the command that asked for them. */
    Map<String, RosterFact> places() {
        return places;
    }

    /** How often each member's seat was confirmed. */
    Map<String, Integer> confirmations() {
        return confirmations;
    }

    boolean everLeft(String member) {
        return left.contains(member);
    }

    private static int people(Map<String, Integer> parties) {
        return parties.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void broken(String invariant, String evidence) {
        violations.add(new Violation(invariant, evidence));
    }

    /** 7: without duplicates the events are 1..n, and each tells the counts that follow from those before it. */
    private void play(Collection<RosterFact> log) {
        long expected = 1;
        long epoch = 1;
        for (RosterFact fact : withoutDuplicates(log)) {
            if (fact.restated() && fact.epoch() > epoch) {
                expected = fact.sequence();
            }
            epoch = fact.epoch();
            if (fact.sequence() != expected) {
                broken("7 no gap", "after " + (expected - 1) + " came " + fact.sequence());
            }
            expected = fact.sequence() + 1;
            apply(fact);
            if (!fact.restated() && (fact.taken() != taken() || fact.waiting() != waits())) {
                broken("7 counts equal the fold", fact + " but folded " + taken() + " and " + waits());
            }
        }
    }

    private Collection<RosterFact> withoutDuplicates(Collection<RosterFact> log) {
        Map<List<Long>, RosterFact> facts = new TreeMap<>(
                Comparator.<List<Long>, Long>comparing(List::getFirst).thenComparing(List::getLast));
        for (RosterFact fact : log) {
            RosterFact other = facts.putIfAbsent(List.of(fact.epoch(), fact.sequence()), fact);
            if (other != null && !other.equals(fact)) {
                broken("7 one sequence, one fact", fact + " and " + other);
            }
        }
        return facts.values();
    }

    private void apply(RosterFact fact) {
        switch (fact.type()) {
            case "activity.seat-confirmed.v1" -> seat(fact);
            case "activity.place-waiting.v1" -> place(fact);
            case "activity.seat-given-up.v1", "activity.seat-released.v1" -> leave(fact.member());
            case "activity.roster-changed.v1" -> {
                if (fact.restated()) {
                    seated.clear();
                    waiting.clear();
                }
            }
            default -> {
                // Openings and closings move nobody.
            }
        }
    }

    private void seat(RosterFact fact) {
        String member = fact.member();
        if (waiting.containsKey(member)) {
            promote(member, fact.size());
        }
        if (seated.put(member, fact.size()) != null) {
            broken("2 a student at most once", member + " seated twice");
        }
        seats.put(fact.command(), fact);
        if (!fact.restated()) {
            confirmations.merge(member, 1, Integer::sum);
        }
        if (taken() > fact.capacity()) {
            broken("1 never one seat too many", taken() + " of " + fact.capacity() + " at " + fact.sequence());
        }
    }

    /** 6: of parties of one size the first in line is promoted first. */
    private void promote(String member, int size) {
        waiting.entrySet().stream()
                .filter(other -> other.getValue() == size)
                .map(Map.Entry::getKey)
                .findFirst()
                .filter(first -> !first.equals(member))
                .ifPresent(first -> broken("6 promotions in rising position", member + " before " + first));
        waiting.remove(member);
    }

    private void place(RosterFact fact) {
        String member = fact.member();
        if (seated.containsKey(member) || waiting.put(member, fact.size()) != null) {
            broken("2 a student at most once", member + " waits twice");
        }
        places.put(fact.command(), fact);
    }

    private void leave(String member) {
        left.add(member);
        if (seated.remove(member) == null && waiting.remove(member) == null) {
            broken("4 nothing from nowhere", member + " left without a place");
        }
    }
}
