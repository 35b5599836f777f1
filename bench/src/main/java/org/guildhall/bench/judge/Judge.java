package org.guildhall.bench.judge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.guildhall.bench.check.Asked;
import org.guildhall.bench.check.Checker;
import org.guildhall.bench.check.RosterFact;
import org.guildhall.bench.check.Violation;
import org.guildhall.launcher.Installation;

/** Waits until a run has come to rest, everything sent and every notice in its inbox, and lets the checker judge. */
public final class Judge implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final String bootstrapServers;
    private final Store store;

    public Judge(Installation system) {
        this.bootstrapServers = system.bootstrapServers();
        this.store = new Store(system.storeUri());
    }

    /** What was found, and since when all was at rest (nanoseconds of this process; now, if it never was). */
    public record Verdict(List<Violation> violations, long restSince) {}

    /** Judges the first sessions of activities by what those who asked were told. */
    public Verdict judge(Map<String, List<Asked>> byActivity) throws InterruptedException {
        Map<String, List<Asked>> histories = new HashMap<>();
        byActivity.forEach((activity, history) -> histories.put(activity + ".1", history));
        List<Violation> violations = new ArrayList<>();
        OptionalLong since;
        try (Rest rest = new Rest(bootstrapServers, store)) {
            since = rest.comes(histories.keySet(), PATIENCE);
            if (since.isEmpty()) {
                violations.add(new Violation("8 comes to rest", rest.remaining(histories.keySet())));
            }
        }
        Map<String, List<RosterFact>> logs = Log.of(bootstrapServers, histories.keySet());
        histories.forEach((roster, history) -> {
            List<RosterFact> log = logs.getOrDefault(roster, List.of());
            violations.addAll(Checker.check(history, log, store.state(roster, log)));
        });
        return new Verdict(violations, since.orElseGet(System::nanoTime));
    }

    @Override
    public void close() {
        store.close();
    }
}
