package org.guildhall.activity.signup.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUpOutcome;
import org.guildhall.platform.store.StoreBusyException;

/** The desks of this instance, one per roster in use. Other instances have their own; versions keep them honest. */
public final class Desks {
    private static final Duration IDLE = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int MANY = 256;
    private final Map<RosterId, RosterDesk> desks = new ConcurrentHashMap<>();
    private final Rosters rosters;
    private final Watcher watcher;
    private final Clock clock;

    public Desks(Rosters rosters, Watcher watcher, Clock clock) {
        this.rosters = rosters;
        this.watcher = watcher;
        this.clock = clock;
    }

    /**
     * Queues a request and waits for its answer. A full queue, or a store that does not answer in time, is a
     * {@link StoreBusyException}: asked again with the same key, the roster knows what became of it.
     */
    public SignUpOutcome ask(RosterId id, Request request) {
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
    public CompletableFuture<SignUpOutcome> submit(RosterId id, Request request) {
        return desk(id).submit(request);
    }

    /** A refusal that needs no queue, known from what this instance saw within the last quarter of a second. */
    public Optional<SignUpOutcome> refusedAtOnce(RosterId id, String member) {
        RosterDesk desk = desks.get(id);
        return desk == null ? Optional.empty() : desk.refusedAtOnce(member);
    }

    private RosterDesk desk(RosterId id) {
        if (desks.size() > MANY) {
            desks.values().removeIf(desk -> desk.idleFor(IDLE));
        }
        return desks.computeIfAbsent(
                id, key -> new RosterDesk(key, new BatchWriter(key, rosters, watcher, clock), clock));
    }
}
