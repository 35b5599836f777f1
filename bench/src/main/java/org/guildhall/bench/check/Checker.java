package org.guildhall.bench.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Judges a run after it came to rest: the clients' history, the roster's events (duplicates allowed) and the stored
 * roster must tell one story in which nobody was promised what did not happen.
 */
public final class Checker {
    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> seated = new LinkedHashSet<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Map<String, Integer> confirmations = new HashMap<>();
    private final Set<String> everSeated = new HashSet<>();
    private final Set<String> everWaiting = new HashSet<>();
    private int taken;

    private Checker() {}

    public static List<Violation> check(List<Asked> history, Collection<RosterFact> log, RosterState state) {
        Checker checker = new Checker();
        checker.fold(log);
        checker.compare(state);
        checker.promises(history);
        checker.keys(history);
        checker.notices(state);
        return checker.violations;
    }

    private void broken(String invariant, String evidence) {
        violations.add(new Violation(invariant, evidence));
    }

    /** 7: without duplicates the events are 1..n; folding them never shows more people than seats. */
    private void fold(Collection<RosterFact> log) {
        Map<Long, RosterFact> facts = new TreeMap<>();
        for (RosterFact fact : log) {
            RosterFact other = facts.putIfAbsent(fact.sequence(), fact);
            if (other != null && !other.equals(fact)) {
                broken("7 one sequence, one fact", fact + " and " + other);
            }
        }
        long expected = 1;
        for (RosterFact fact : facts.values()) {
            if (fact.sequence() != expected) {
                broken("7 no gap", "after " + (expected - 1) + " came " + fact.sequence());
                expected = fact.sequence();
            }
            expected++;
            apply(fact);
            if (fact.taken() != taken) {
                broken("7 counts equal the fold", fact + " but folded " + taken);
            }
        }
    }

    private void apply(RosterFact fact) {
        String member = fact.member();
        switch (fact.type()) {
            case "activity.seat-confirmed.v1" -> {
                if (!seated.add(member)) {
                    broken("2 a student at most once", member + " seated twice");
                }
                waiting.remove(member);
                everSeated.add(member);
                confirmations.merge(member, 1, Integer::sum);
                taken += fact.size();
                if (taken > fact.capacity()) {
                    broken("1 never one seat too many", taken + " of " + fact.capacity() + " at " + fact.sequence());
                }
            }
            case "activity.place-waiting.v1" -> {
                if (seated.contains(member) || !waiting.add(member)) {
                    broken("2 a student at most once", member + " waits twice");
                }
                everWaiting.add(member);
            }
            case "activity.seat-given-up.v1", "activity.seat-released.v1" -> {
                if (seated.remove(member)) {
                    taken -= fact.size();
                } else if (!waiting.remove(member)) {
                    broken("4 nothing from nowhere", member + " left without a place");
                }
            }
            default -> {
                // Openings, closings and changes of capacity move nobody.
            }
        }
    }

    /** 1, 5, 7, 8: the document is what its events say, at rest nobody waits for a free seat, nothing is unsent. */
    private void compare(RosterState state) {
        if (!state.seated().equals(seated)) {
            broken("7 folding the events gives the document", "seated " + difference(state.seated(), seated));
        }
        if (!new HashSet<>(state.waiting()).equals(waiting)) {
            broken(
                    "7 folding the events gives the document",
                    "waiting " + difference(new HashSet<>(state.waiting()), waiting));
        }
        if (taken < state.capacity() && !waiting.isEmpty()) {
            broken("5 nobody waits beside a free seat", waiting.size() + " wait, " + taken + " of " + state.capacity());
        }
        if (state.unsent() > 0) {
            broken("8 nothing unsent at rest", state.unsent() + " facts");
        }
    }

    private static String difference(Set<String> stored, Set<String> folded) {
        Set<String> onlyStored = new HashSet<>(stored);
        onlyStored.removeAll(folded);
        Set<String> onlyFolded = new HashSet<>(folded);
        onlyFolded.removeAll(stored);
        return "only in the document " + onlyStored + ", only in the events " + onlyFolded;
    }

    /** 3: what was answered is in the roster, or a later fact explains why no more. */
    private void promises(List<Asked> history) {
        for (Asked asked : history) {
            switch (asked.end()) {
                case SEATED -> {
                    if (!everSeated.contains(asked.member())) {
                        broken("3 every answer is true", asked.member() + " was told seated");
                    }
                }
                case WAITING -> {
                    if (!everWaiting.contains(asked.member())) {
                        broken("3 every answer is true", asked.member() + " was told waiting");
                    }
                }
                case BROKEN -> broken("3 every answer is an answer", asked.member() + " got " + asked.code());
                default -> {
                    // A refusal is decided afresh; an unknown may be either.
                }
            }
        }
    }

    /** 10: one key, one outcome. */
    private void keys(List<Asked> history) {
        Map<String, Asked> byKey = new HashMap<>();
        for (Asked asked : history.stream()
                .sorted(Comparator.comparingLong(Asked::answered))
                .toList()) {
            if (asked.end() == Asked.End.SEATED || asked.end() == Asked.End.WAITING) {
                Asked first = byKey.putIfAbsent(asked.key(), asked);
                if (first != null && first.end() != asked.end() && !everSeated.contains(asked.member())) {
                    broken("10 one key, one outcome", asked + " after " + first);
                }
            }
        }
    }

    /** 11: each confirmed student has exactly one notice for it. */
    private void notices(RosterState state) {
        confirmations.forEach((member, count) -> {
            int notices = state.noticesOfSeat().getOrDefault(member, 0);
            if (notices != count) {
                broken("11 one notice per confirmed seat", member + ": " + notices + " for " + count);
            }
        });
    }
}
