package org.guildhall.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.platform.loop.Loop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopTests {
    private final AtomicInteger steps = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private Loop loop = loop(Duration.ofMillis(1), () -> {});

    private interface Work {
        void run() throws InterruptedException;
    }

    private Loop loop(Duration rest, Work work) {
        return new Loop("tested", rest) {
            @Override
            protected void step() throws InterruptedException {
                threads.add(Thread.currentThread());
                steps.incrementAndGet();
                work.run();
            }

            @Override
            protected void failed(RuntimeException e) {
                failures.incrementAndGet();
            }
        };
    }

    @AfterEach
    void stop() {
        loop.stop();
    }

    @Test
    void goesOnThoughAStepFails() {
        loop = loop(Duration.ofMillis(1), () -> {
            throw new IllegalStateException("broken on purpose");
        });
        loop.start();

        await().until(() -> failures.get() > 2);
        assertThat(steps).hasValueGreaterThan(2);
    }

    @Test
    void restsAfterAStepThatFailed() throws InterruptedException {
        CountDownLatch failing = new CountDownLatch(1);
        loop = loop(Duration.ofHours(1), () -> {
            failing.countDown();
            throw new IllegalStateException("broken on purpose");
        });
        loop.start();
        failing.await();

        await().until(() -> threads.stream().allMatch(thread -> thread.getState() == Thread.State.TIMED_WAITING));
        assertThat(steps).hasValue(1);
    }

    @Test
    void startedTwiceHasOneThread() {
        loop.start();
        loop.start();

        await().until(() -> steps.get() > 2);
        assertThat(threads).hasSize(1);
    }

    @Test
    void stoppingInterruptsTheStep() {
        loop = loop(Duration.ZERO, () -> new CountDownLatch(1).await());
        loop.start();
        await().until(() -> steps.get() == 1);

        loop.stop();

        assertThat(loop.isRunning()).isFalse();
        await().until(() -> threads.stream().noneMatch(Thread::isAlive));
    }
}
