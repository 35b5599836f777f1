package org.guildhall.activity.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guildhall.platform.store.StoreBusyException;
import org.jspecify.annotations.Nullable;

/**
 * The bounded queue of one aggregate. A virtual thread works while there is something to do; it takes what has come, at
 * most 256 requests, and hands them to the writer as one batch. When several came at once it waits for more: three times
 * as long as the last write took, so that in a rush a write carries many and the store is not the bottleneck.
 */
final class Desk<I, S, A> {
    private static final int BATCH = 256;
    private static final int RUSH = 4;
    private static final long SHORTEST_LINGER_NANOS = Duration.ofMillis(5).toNanos();
    private static final long LONGEST_LINGER_NANOS = Duration.ofMillis(40).toNanos();

    private final I id;
    private final BatchWriter<I, S, A> writer;
    private final BlockingQueue<Ask<S, A>> queue = new ArrayBlockingQueue<>(Desks.QUEUE);
    private final AtomicBoolean working = new AtomicBoolean();
    private volatile long usedAt = System.nanoTime();

    Desk(I id, BatchWriter<I, S, A> writer) {
        this.id = id;
        this.writer = writer;
    }

    CompletableFuture<A> submit(Decide<S, A> request) {
        usedAt = System.nanoTime();
        Ask<S, A> ask = Ask.of(request);
        if (!queue.offer(ask)) {
            throw new StoreBusyException("the queue of " + id + " is full", Duration.ofSeconds(1));
        }
        if (working.compareAndSet(false, true)) {
            Thread.ofVirtual().name("desk-" + id).start(this::work);
        }
        return ask.answer();
    }

    /** The state as last seen here, if that was a moment ago. */
    Optional<S> recent() {
        return Optional.ofNullable(writer.recent());
    }

    boolean idleFor(Duration time) {
        return !working.get() && queue.isEmpty() && System.nanoTime() - usedAt > time.toNanos();
    }

    private void work() {
        do {
            List<Ask<S, A>> batch = take();
            while (!batch.isEmpty()) {
                Decide<S, A> rest = writer.write(batch);
                batch = take();
                if (rest != null) {
                    batch.addFirst(Ask.of(rest));
                }
            }
            working.set(false);
        } while (!queue.isEmpty() && working.compareAndSet(false, true));
    }

    private List<Ask<S, A>> take() {
        List<Ask<S, A>> batch = new ArrayList<>();
        queue.drainTo(batch, BATCH);
        long until = System.nanoTime() + linger();
        boolean more = batch.size() >= RUSH;
        while (more && batch.size() < BATCH) {
            Ask<S, A> next = next(until);
            more = next != null && batch.add(next);
        }
        return batch;
    }

    private long linger() {
        return Math.clamp(3 * writer.lastWriteNanos(), SHORTEST_LINGER_NANOS, LONGEST_LINGER_NANOS);
    }

    private @Nullable Ask<S, A> next(long until) {
        try {
            return queue.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
