package org.guildhall.bench.kill;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.guildhall.bench.rush.Store;

/** Knows when nothing is on its way any more: all facts sent, every consumer at the end of the topic. */
final class Rest implements AutoCloseable {
    private static final int LOOKS = 3;

    private final Lag lag;
    private final Store store;

    Rest(String bootstrapServers, Store store) {
        this.lag = new Lag(bootstrapServers);
        this.store = store;
    }

    /** Waits for rest; false when patience ended first. Several looks in a row must find nothing on its way. */
    boolean comes(String roster, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        int quiet = 0;
        while (quiet < LOOKS && System.nanoTime() < until) {
            quiet = store.counts(roster).unsent() == 0 && lag.look() == 0 ? quiet + 1 : 0;
            TimeUnit.MILLISECONDS.sleep(250);
        }
        return quiet == LOOKS;
    }

    /** What is still on its way, in words. */
    String remaining(String roster) throws InterruptedException {
        return store.counts(roster).unsent() + " facts unsent, consumers behind by " + lag.look();
    }

    @Override
    public void close() {
        lag.close();
    }
}
