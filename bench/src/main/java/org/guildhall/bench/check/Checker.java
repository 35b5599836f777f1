package org.guildhall.bench.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges a run after it came to rest: the clients' history, the roster's events (duplicates allowed) and the stores
 * must tell one story in which nobody was promised what did not happen.
 */
public final class Checker {
    private final List<Violation> violations = new ArrayList<>();
    private final Fold fold;

    private Checker(Collection<RosterFact> log) {
        fold = new Fold(log, violations);
    }

    /** All invariants; the history holds every intention that ever met the roster. */
    public static List<Violation> check(List<Asked> history, Collection<RosterFact> log, RosterState state) {
        Checker checker = new Checker(log);
        checker.compare(state);
        checker.notices(state);
        new Promises(checker.fold, checker.violations).check(history);
        return checker.violations;
    }

    /** After a restore: answers given since the backup are lost, so the history has them as unknown, notices too. */
    public static List<Violation> afterRestore(List<Asked> history, Collection<RosterFact> log, RosterState state) {
        Checker checker = new Checker(log);
        checker.compare(state);
        new Promises(checker.fold, checker.violations).check(history);
        return checker.violations;
    }

    private void broken(String invariant, String evidence) {
        violations.add(new Violation(invariant, evidence));
    }

    /** 1, 5, 7, 8: the document is what its events say, at rest nobody waits for a free seat, nothing is unsent. */
    private void compare(RosterState state) {
        same("7 folding the events gives the document", "the document", state.seated(), fold.seated());
        same("7 folding the events gives the document", "the document", new HashSet<>(state.waiting()), fold.waiting());
        if (!state.waiting().equals(List.copyOf(fold.waiting()))) {
            broken("7 folding the events gives the document", "the queue has another order");
        }
        if (fold.taken() < state.capacity() && fold.waits() > 0) {
            broken("5 nobody waits beside a free seat", fold.waits() + " wait, " + fold.taken() + " sit");
        }
        if (state.unsent() > 0) {
            broken("8 nothing unsent at rest", state.unsent() + " facts");
        }
        if (state.deadLetters() > 0) {
            broken("9 every fact was applied", state.deadLetters() + " dead letters");
        }
        state.projections().forEach(this::shown);
    }

    /** 9: what consumers show is the roster. */
    private void shown(Projection shown) {
        same("9 projections equal the roster", shown.name(), shown.seated(), fold.seated());
        same("9 projections equal the roster", shown.name(), shown.waiting(), fold.waiting());
        if (shown.taken() != fold.taken() || shown.waits() != fold.waits()) {
            broken(
                    "9 projections equal the roster",
                    shown.name() + " counts " + shown.taken() + " and " + shown.waits() + ", not " + fold.taken()
                            + " and " + fold.waits());
        }
    }

    private void same(String invariant, String where, Set<String> stored, Set<String> folded) {
        if (!stored.equals(folded)) {
            Set<String> onlyStored = new HashSet<>(stored);
            onlyStored.removeAll(folded);
            Set<String> onlyFolded = new HashSet<>(folded);
            onlyFolded.removeAll(stored);
            broken(invariant, "only in " + where + " " + onlyStored + ", only in the events " + onlyFolded);
        }
    }

    /** 11: each confirmed student has exactly one notice for it. */
    private void notices(RosterState state) {
        fold.confirmations().forEach((member, count) -> {
            int notices = state.noticesOfSeat().getOrDefault(member, 0);
            if (notices != count) {
                broken("11 one notice per confirmed seat", member + ": " + notices + " for " + count);
            }
        });
    }
}
