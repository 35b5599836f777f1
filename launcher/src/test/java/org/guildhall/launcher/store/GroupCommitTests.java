package org.guildhall.launcher.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTests {

    @TempDir
    private Path folder;

    private MVStore store;
    private MVMap<String, String> map;
    private GroupCommit commits;

    @BeforeEach
    void open() {
        store = StoreFile.open(folder);
        map = store.openMap("map");
        commits = new GroupCommit(store);
    }

    @AfterEach
    void close() {
        StoreFile.close(store);
    }

    @Test
    void anAnsweredChangeIsCommitted() {
        assertThat(commits.change(() -> map.put("a", "1"))).isNull();
        assertThat(store.hasUnsavedChanges()).isFalse();
    }

    @Test
    void aChangeThatFailsHalfWayIsStillWrittenDownBeforeTheAnswer() {
        assertThatThrownBy(() -> commits.change(() -> {
                    map.put("a", "1");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(store.hasUnsavedChanges()).isFalse();
    }

    @Test
    void aReaderWhoSawAChangeUnderWayWaitsForItsCommit() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<?> writer = pool.submit(() -> commits.change(() -> {
                map.put("a", "1");
                written.countDown();
                return await(goOn);
            }));
            written.await();
            assertThat(commits.read(() -> map.get("a"))).isEqualTo("1");
            Future<?> settled = pool.submit(commits::settle);
            assertThatThrownBy(() -> settled.get(100, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            goOn.countDown();
            settled.get();
            assertThat(store.hasUnsavedChanges()).isFalse();
            writer.get();
        }
    }

    @Test
    void housekeepingWaitsForTheCommandUnderWay() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<?> writer = pool.submit(() -> commits.change(() -> {
                inside.countDown();
                return await(goOn);
            }));
            inside.await();
            Future<?> tidying = pool.submit(
                    () -> commits.between(() -> assertThat(goOn.getCount()).isZero()));
            goOn.countDown();
            tidying.get();
            writer.get();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
