package org.guildhall.activity.activities.kafka;

import java.util.List;
import java.util.Set;
import org.guildhall.activity.activities.ActivityEvent;
import org.guildhall.activity.activities.Breach;
import org.guildhall.activity.approval.Level;
import org.jspecify.annotations.Nullable;

/** What a fact about an activity names beside its card; each type uses the fields its contract names. */
record Extra(
        @Nullable String level,
        @Nullable List<Integer> slots,
        @Nullable List<Integer> grades,
        @Nullable String answer,
        @Nullable Integer from,
        @Nullable String breach,
        @Nullable Integer score,
        @Nullable Integer fallback) {
    static final Extra NONE = new Extra(null, null, null, null, null, null, null, null);

    static Extra level(Level level) {
        return new Extra(level.name(), null, null, null, null, null, null, null);
    }

    static Extra clearance(Set<Integer> slots, Set<Integer> grades, @Nullable String answer) {
        return new Extra(null, sorted(slots), sorted(grades), answer, null, null, null, null);
    }

    static Extra from(int rank) {
        return new Extra(null, null, null, null, rank, null, null, null);
    }

    static Extra breach(Breach.How how) {
        return new Extra(null, null, null, null, null, how.name(), null, null);
    }

    static Extra danger(ActivityEvent.SlotAtRisk danger) {
        List<Integer> slot = List.of(danger.risk().slot());
        return new Extra(null, slot, null, null, null, null, danger.risk().score(), danger.fallback());
    }

    private static List<Integer> sorted(Set<Integer> numbers) {
        return numbers.stream().sorted().toList();
    }
}
