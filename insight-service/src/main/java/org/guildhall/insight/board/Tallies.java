package org.guildhall.insight.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.insight.generation.GenerationKeeper;
import org.guildhall.insight.sheet.Sheets;
import org.jspecify.annotations.Nullable;

/**
 * The tallies of the live generation in memory. Each look asks the store only for sheets folded since the last, whoever
 * folded them, so open boards add no questions and any number of instances agree within a second. Now and then
 * everything is read anew, which is how a forgotten sheet leaves.
 */
public final class Tallies {
    private static final Duration OVERLAP = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofMinutes(10);

    private final Sheets sheets;
    private final GenerationKeeper generations;
    private final Clock clock;
    private Map<String, Tally> bySheet = new HashMap<>();
    private int generation;
    private Instant seen = Instant.EPOCH;
    private Instant wholeAt = Instant.EPOCH;
    private long version;

    public Tallies(Sheets sheets, GenerationKeeper generations, Clock clock) {
        this.sheets = sheets;
        this.generations = generations;
        this.clock = clock;
    }

    /** What a board is counted from: it does not change any more. */
    record Snapshot(Collection<Tally> tallies, long version) {}

    /** Takes over what was folded since the last look. */
    public synchronized void refresh() {
        int live = generations.live();
        Instant now = clock.instant();
        if (live != generation || wholeAt.plus(WHOLE).isBefore(now)) {
            reload(live, now);
        } else {
            take(sheets.since(generation, seen.minus(OVERLAP)));
        }
    }

    private void reload(int live, Instant now) {
        List<Sheets.Touched> all = sheets.since(live, Instant.EPOCH);
        bySheet = new HashMap<>();
        generation = live;
        wholeAt = now;
        seen = Instant.EPOCH.plus(OVERLAP);
        version++;
        take(all);
    }

    private void take(List<Sheets.Touched> touched) {
        for (Sheets.Touched one : touched) {
            Tally tally = Tally.of(one.sheet());
            if (tally != null && !tally.equals(bySheet.put(one.sheet().id(), tally))) {
                version++;
            }
            seen = one.at().isAfter(seen) ? one.at() : seen;
        }
    }

    /** The tallies of a union, or of all unions. */
    synchronized Snapshot of(Scope scope) {
        List<Tally> found = bySheet.values().stream()
                .filter(tally -> scope.covers(tally.union()))
                .toList();
        return new Snapshot(found, version);
    }

    synchronized long version() {
        return version;
    }

    synchronized @Nullable Integer gradeOf(String member) {
        return bySheet.get("member/" + member) instanceof Tally.OfMember card && card.counts() ? card.grade() : null;
    }
}
