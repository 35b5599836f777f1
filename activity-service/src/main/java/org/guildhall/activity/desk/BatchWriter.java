package org.guildhall.activity.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.guildhall.platform.store.StoreBusyException;
import org.guildhall.platform.store.UnknownOutcomeException;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides a batch on the state it remembers and stores it with one compare-and-set. Somebody else was first, or nobody
 * knows: it reads again and decides again; commands already accepted answer from the document.
 */
final class BatchWriter<I, S, A> {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);
    private static final int TRIES = 8;
    private static final long PATIENCE_NANOS = Duration.ofMillis(2_500).toNanos();
    private static final long TRUSTED_NANOS = Duration.ofMillis(250).toNanos();

    private final I id;
    private final Matter<I, S, A> matter;
    private final Clock clock;
    private final Rivalry rivalry = new Rivalry();
    private volatile @Nullable Seen<S> seen;

    /** A state as stored, and when that was last certain. */
    private record Seen<S>(Versioned<S> stored, long at) {
        boolean recent() {
            return System.nanoTime() - at < TRUSTED_NANOS;
        }
    }

    BatchWriter(I id, Matter<I, S, A> matter, Clock clock) {
        this.id = id;
        this.matter = matter;
        this.clock = clock;
    }

    /** The state if it was certain a moment ago; it never changes once seen. */
    @Nullable
    S recent() {
        Seen<S> last = seen;
        return last != null && last.recent() ? last.stored().state() : null;
    }

    /** How long the store took for the last batch. */
    long lastWriteNanos() {
        return rivalry.lastWriteNanos();
    }

    /** Answers every ask of the batch; returns what is left to do in a next write. */
    @Nullable
    Decide<S, A> write(List<Ask<S, A>> asks) {
        List<Ask<S, A>> batch = new ArrayList<>(asks);
        try {
            rivalry.makeRoom();
            long until = System.nanoTime() + PATIENCE_NANOS;
            for (int attempt = 1; attempt <= TRIES || System.nanoTime() < until; attempt++) {
                Optional<Batch<S, A>> done = attempt(batch, attempt > 1);
                if (done.isPresent()) {
                    done.get().answer();
                    S draft = done.get().result();
                    return draft == null ? null : matter.rest(draft);
                }
                LockSupport.parkNanos(
                        ThreadLocalRandom.current().nextLong(200_000L, 2_000_000L * Math.min(attempt, TRIES)));
            }
            throw new StoreBusyException(id + " is contended", Duration.ofSeconds(1));
        } catch (RuntimeException | Error e) {
            seen = null;
            batch.forEach(ask -> ask.answer().completeExceptionally(e));
            return null;
        }
    }

    private Optional<Batch<S, A>> attempt(List<Ask<S, A>> asks, boolean fresh) {
        Versioned<S> before = fresh ? load() : remembered();
        Batch<S, A> batch = Batch.decide(matter, before == null ? null : before.state(), asks, now());
        if (batch.result() == null || !matter.changed(batch.draft())) {
            return fresh || recent() != null ? Optional.of(batch) : attempt(asks, true);
        }
        try {
            long began = System.nanoTime();
            Optional<Versioned<S>> stored = matter.store(before, batch.draft());
            rivalry.wrote(System.nanoTime() - began, stored.isPresent());
            stored.ifPresent(state -> remember(state, batch));
            return stored.map(state -> batch);
        } catch (UnknownOutcomeException e) {
            LOG.warn("{}: looking again", e.getMessage());
            return Optional.empty();
        }
    }

    /** Whole milliseconds, as the store keeps them: a repeated reply must read the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void remember(Versioned<S> stored, Batch<S, A> batch) {
        seen = new Seen<>(stored, System.nanoTime());
        matter.stored(stored, batch.draft());
    }

    private @Nullable Versioned<S> remembered() {
        Seen<S> last = seen;
        return last != null ? last.stored() : load();
    }

    private @Nullable Versioned<S> load() {
        Versioned<S> stored = matter.load(id).orElse(null);
        seen = stored == null ? null : new Seen<>(stored, System.nanoTime());
        return stored;
    }
}
