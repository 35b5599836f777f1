package org.guildhall.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Counts active students by union and grade as cards come and go, so that nobody walks all cards to know it. */
final class Headcounts {
    private final Map<Group, Integer> counts = new ConcurrentHashMap<>();

    private record Group(String union, int grade) {}

    void replace(@Nullable Card before, @Nullable Card after) {
        count(before, -1);
        count(after, 1);
    }

    private void count(@Nullable Card card, int by) {
        if (card != null && card.active() && card.kind().equals("student")) {
            String union = card.union();
            Integer grade = card.grade();
            if (union != null && grade != null) {
                counts.merge(new Group(union, grade), by, (all, one) -> all + one == 0 ? null : all + one);
            }
        }
    }

    List<Headcount> all() {
        return counts.entrySet().stream()
                .map(entry ->
                        new Headcount(entry.getKey().union(), entry.getKey().grade(), entry.getValue()))
                .sorted(Comparator.comparing(Headcount::union).thenComparingInt(Headcount::grade))
                .toList();
    }
}
