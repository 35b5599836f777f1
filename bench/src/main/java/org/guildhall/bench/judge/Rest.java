package org.guildhall.bench.judge;

import java.time.Duration;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Knows when nothing is on its way any more: all facts sent, every consumer at the end of the topic. */
public final class Rest implements AutoCloseable {
    private static final int LOOKS = 3;
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final Lag lag;
    private final Store store;

    public Rest(String bootstrapServers, Store store) {
        this.lag = new Lag(bootstrapServers);
        this.store = store;
    }

    /**
     * Waits for rest. Several looks in a row must find nothing on its way.
     *
     * @return since when there is rest, in nanoseconds of this process; nothing when patience ended first
     */
    public OptionalLong comes(Collection<String> rosters, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        long since = 0;
        int quiet = 0;
        while (quiet < LOOKS && System.nanoTime() < until) {
            boolean still = store.unsent(rosters) == 0 && lag.look() == 0;
            since = still && quiet > 0 ? since : System.nanoTime();
            quiet = still ? quiet + 1 : 0;
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
        return quiet == LOOKS ? OptionalLong.of(since) : OptionalLong.empty();
    }

    /** What is still on its way, in words. */
    public String remaining(Collection<String> rosters) throws InterruptedException {
        return store.unsent(rosters) + " facts unsent, consumers behind by " + lag.look();
    }

    @Override
    public void close() {
        lag.close();
    }
}
