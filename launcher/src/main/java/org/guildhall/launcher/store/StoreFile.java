package org.guildhall.launcher.store;

import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** Opens and closes the file of the store: nothing is committed behind our back, and old space is reused soon. */
final class StoreFile {

    private static final int CACHE_MEGABYTES = 24;
    private static final int PAGE_BYTES = 4 * 1024;
    private static final int RETENTION_MILLIS = 500;
    private static final int TIDY_MILLIS = 2_000;

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
                .autoCompactFillRate(80)
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES)
                .compress()
                .open();
        store.setVersionsToKeep(0);
        // what the last commits made dead stays for a moment: should the process die while it writes, they count
        store.setRetentionTime(RETENTION_MILLIS);
        return store;
    }

    static void close(MVStore store) {
        if (store.isPersistent() && !store.isClosed()) {
            store.commit();
            store.close(TIDY_MILLIS);
        } else {
            store.closeImmediately();
        }
    }
}
