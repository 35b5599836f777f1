package org.guildhall.bench.rush;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.guildhall.bench.check.Asked;
import org.guildhall.bench.check.Checker;
import org.guildhall.bench.check.RosterFact;
import org.guildhall.bench.check.RosterState;
import org.guildhall.bench.check.Violation;
import org.guildhall.launcher.Installation;

/** Waits until a rush has come to rest, everything sent and every notice in its inbox, and lets the checker judge. */
public final class Judge implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LOOK_AGAIN_MILLIS = 200;
    private final Installation system;
    private final Store store;

    public Judge(Installation system) {
        this.system = system;
        this.store = new Store(system.storeUri());
    }

    /** What was found, and how long after {@code ended} (nanoseconds of this process) the last notice arrived. */
    public record Verdict(List<Violation> violations, double lastNoticeMillis) {}

    public Verdict judge(String roster, List<Asked> history, long ended) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        double last = Double.NaN;
        while (true) {
            List<RosterFact> log = Log.of(system.bootstrapServers(), roster);
            RosterState state = store.state(roster, log);
            if (Double.isNaN(last) && told(state, log)) {
                last = (System.nanoTime() - ended) / 1e6;
            }
            List<Violation> violations = Checker.check(history, log, state);
            if (!Double.isNaN(last) && violations.isEmpty() || System.nanoTime() > until) {
                return new Verdict(violations, last);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    private static boolean told(RosterState state, List<RosterFact> log) {
        int notices = state.noticesOfSeat().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        long confirmed = log.stream()
                .filter(fact -> fact.type().equals("activity.seat-confirmed.v1"))
                .map(RosterFact::sequence)
                .distinct()
                .count();
        return state.unsent() == 0
                && notices >= confirmed
                && confirmed >= state.seated().size();
    }

    @Override
    public void close() {
        store.close();
    }
}
