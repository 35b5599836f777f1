package org.guildhall.launcher.store;

import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** Opens and closes the file of the store: nothing is committed behind our back, and old space is reused soon. */
final class StoreFile {

    private static final int CACHE_MEGABYTES = 24;
    private static final int PAGE_BYTES = 4 * 1024;
    private static final int RETENTION_MILLIS = 500;
    private static final long TIDY_NANOS = 1_500_000_000L;
    private static final int WANTED_FILL_RATE = 80;
    private static final int BYTES_AT_A_TIME = 4 * 1024 * 1024;

    private StoreFile() {}

    static MVStore inMemory() {
        return new MVStore.Builder()
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
    }

    static MVStore open(Path folder) {
        MVStore store = new MVStore.Builder()
                .fileName(folder.resolve("store.mv").toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .autoCompactFillRate(0)
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES)
                .compress()
                .open();
        store.setVersionsToKeep(0);
        // what the last commits made dead stays for a moment: should the process die while it writes, they count
        store.setRetentionTime(RETENTION_MILLIS);
        return store;
    }

    /**
     * Tidies for a moment and closes. Chunks are only rewritten, never moved to the front of the file: H2 2.4 fails an
     * assertion of its own when it does that to a busy file.
     */
    static void close(MVStore store) {
        if (store.isPersistent() && !store.isClosed()) {
            store.commit();
            long end = System.nanoTime() + TIDY_NANOS;
            while (System.nanoTime() < end && store.compact(WANTED_FILL_RATE, BYTES_AT_A_TIME)) {
                store.commit();
            }
            store.close();
        } else {
            store.closeImmediately();
        }
    }
}
