package org.guildhall.bench.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.bench.check.Asked.End;
import org.guildhall.bench.check.Asked.Kind;
import org.jspecify.annotations.Nullable;

/** Holds what the clients were answered against what the events say happened. */
final class Promises {
    private final Fold fold;
    private final List<Violation> violations;

    Promises(Fold fold, List<Violation> violations) {
        this.fold = fold;
        this.violations = violations;
    }

    void check(List<Asked> history) {
        history.forEach(this::answer);
        commands(history);
        keys(history);
        history.stream()
                .collect(Collectors.groupingBy(Asked::member))
                .forEach((member, own) -> ending(
                        member,
                        own.stream()
                                .sorted(Comparator.comparingLong(Asked::invoked))
                                .toList()));
    }

    private void broken(String invariant, String evidence) {
        violations.add(new Violation(invariant, evidence));
    }

    private static String command(Asked asked) {
        return asked.member() + "/" + asked.key();
    }

    /** 3: every answer is in the events; a refusal is decided afresh and an unknown may be either. */
    private void answer(Asked asked) {
        boolean kept = switch (asked.end()) {
            case SEATED -> fold.seats().containsKey(command(asked));
            case WAITING -> samePlace(asked, fold.places().get(command(asked)));
            case GIVEN_UP -> fold.everLeft(asked.member());
            case REFUSED -> String.valueOf(asked.code()).startsWith(asked.kind() == Kind.GIVE_UP ? "4" : "409");
            case BROKEN -> false;
            case UNKNOWN -> true;
        };
        if (!kept) {
            broken("3 every answer is true", asked.member() + " was told " + asked.end() + " " + asked.code());
        }
    }

    private static boolean samePlace(Asked asked, @Nullable RosterFact place) {
        Integer told = asked.position();
        return place != null && (told == null || told == place.position());
    }

    /** 3: what a member was told last, nobody asking in vain in between, is how it ended. */
    private void ending(String member, List<Asked> own) {
        if (own.stream().anyMatch(asked -> asked.end() == End.UNKNOWN)) {
            return;
        }
        Set<String> keys = new HashSet<>();
        List<End> ends = new ArrayList<>();
        for (Asked asked : own) {
            if (asked.end() != End.REFUSED && keys.add(asked.key())) {
                ends.add(asked.end());
            }
        }
        if (ends.isEmpty()) {
            return;
        }
        boolean seated = fold.seated().contains(member);
        boolean waits = fold.waiting().contains(member);
        boolean kept = switch (ends.getLast()) {
            case SEATED -> seated;
            case WAITING -> seated || waits;
            case GIVEN_UP -> !seated && !waits;
            default -> true;
        };
        if (!kept) {
            broken("3 no answer is taken back", member + " was last told " + ends.getLast());
        }
    }

    /** 4: every seat and every place was asked for by its member. */
    private void commands(List<Asked> history) {
        Set<String> asked = history.stream().map(Promises::command).collect(Collectors.toSet());
        Stream.concat(fold.seats().values().stream(), fold.places().values().stream())
                .filter(fact -> !asked.contains(fact.command()))
                .forEach(fact -> broken("4 no seat without a command", fact.toString()));
    }

    /** 10: one key, one outcome: repeated, it gets the same reply. */
    private void keys(List<Asked> history) {
        Map<String, Asked> byKey = new HashMap<>();
        for (Asked asked : history) {
            if (asked.end() == End.SEATED || asked.end() == End.WAITING) {
                Asked first = byKey.putIfAbsent(command(asked), asked);
                if (first != null && !sameReply(first, asked)) {
                    broken("10 one key, one reply", asked + " and " + first);
                }
            }
        }
    }

    private static boolean sameReply(Asked one, Asked other) {
        return one.end() == other.end() && String.valueOf(one.position()).equals(String.valueOf(other.position()));
    }
}
