package org.guildhall.launcher.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/** Keeps the file small while the store runs: moves what is alive out of mostly dead chunks, a little at a time. */
final class Housekeeping implements AutoCloseable {

    private static final long PERIOD_MILLIS = 250;
    private static final int WANTED_FILL_RATE = 60;
    private static final int BYTES_AT_A_TIME = 512 * 1024;

    private final MVStore store;
    private final GroupCommit commits;
    private final ScheduledExecutorService timer;

    private Housekeeping(MVStore store, GroupCommit commits) {
        this.store = store;
        this.commits = commits;
        this.timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("store-housekeeping").factory());
    }

    static Housekeeping start(MVStore store, GroupCommit commits) {
        Housekeeping housekeeping = new Housekeeping(store, commits);
        if (store.isPersistent()) {
            var _ = housekeeping.timer.scheduleWithFixedDelay(
                    housekeeping::tidy, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        }
        return housekeeping;
    }

    private void tidy() {
        commits.between(() -> {
            if (!store.isClosed() && store.getFileStore().getChunksFillRate() < WANTED_FILL_RATE) {
                store.compact(WANTED_FILL_RATE, BYTES_AT_A_TIME);
            }
        });
    }

    @Override
    public void close() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(5, TimeUnit.SECONDS)) {
                timer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
