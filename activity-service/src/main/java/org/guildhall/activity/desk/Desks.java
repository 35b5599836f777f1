package org.guildhall.activity.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guildhall.platform.store.StoreBusyException;

/** The desks of this instance, one per aggregate in use. Other instances have their own; versions keep them honest. */
public final class Desks<I, S, A> {
    /** Requests that may wait at one desk; more are told to come again. */
    public static final int QUEUE = 4_096;

    private static final Duration IDLE = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int MANY = 256;
    private final Map<I, Desk<I, S, A>> desks = new ConcurrentHashMap<>();
    private final Matter<I, S, A> matter;
    private final Clock clock;

    public Desks(Matter<I, S, A> matter, Clock clock) {
        this.matter = matter;
        this.clock = clock;
    }

    /**
     * Queues a request and waits for its answer. A full queue, or a store that does not answer in time, is a
     * {@link StoreBusyException}: asked again with the same key, the aggregate knows what became of it.
     */
    public A ask(I id, Decide<S, A> request) {
        try {
            return submit(id, request).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new StoreBusyException(id + " has not answered", Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreBusyException(id + " was not waited for", Duration.ofSeconds(1));
        }
    }

    /** Queues a request; the answer comes after the write is acknowledged. */
    public CompletableFuture<A> submit(I id, Decide<S, A> request) {
        return desk(id).submit(request);
    }

    /** The state as this instance saw it within the last quarter of a second. */
    public Optional<S> recent(I id) {
        Desk<I, S, A> desk = desks.get(id);
        return desk == null ? Optional.empty() : desk.recent();
    }

    private Desk<I, S, A> desk(I id) {
        if (desks.size() > MANY) {
            desks.values().removeIf(desk -> desk.idleFor(IDLE));
        }
        return desks.computeIfAbsent(id, key -> new Desk<>(key, new BatchWriter<>(key, matter, clock)));
    }
}
