package org.guildhall.activity.signup.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.platform.store.StoreBusyException;
import org.guildhall.platform.store.UnknownOutcomeException;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides a batch on the roster it remembers and stores it with one compare-and-set. Somebody else was first, or nobody
 * knows: it reads again and decides again; commands already accepted answer from the document.
 */
final class BatchWriter {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);
    private static final int TRIES = 8;
    private static final long PATIENCE_NANOS = Duration.ofMillis(2_500).toNanos();
    private static final long TRUSTED_NANOS = Duration.ofMillis(250).toNanos();

    private final RosterId id;
    private final Rosters rosters;
    private final Watcher watcher;
    private final Clock clock;
    private final Rivalry rivalry = new Rivalry();
    private volatile @Nullable Seen seen;

    /** A roster as stored, and when that was last certain. */
    private record Seen(Versioned<Roster> stored, long at) {
        boolean recent() {
            return System.nanoTime() - at < TRUSTED_NANOS;
        }
    }

    BatchWriter(RosterId id, Rosters rosters, Watcher watcher, Clock clock) {
        this.id = id;
        this.rosters = rosters;
        this.watcher = watcher;
        this.clock = clock;
    }

    /** The roster if it was certain a moment ago; it never changes once seen. */
    @Nullable
    Roster recent() {
        Seen last = seen;
        return last != null && last.recent() ? last.stored().state() : null;
    }

    /** How long the store took for the last batch. */
    long lastWriteNanos() {
        return rivalry.lastWriteNanos();
    }

    /** Answers every ask of the batch; returns what is left to do in a next write. */
    @Nullable
    Request write(List<Ask> asks) {
        List<Ask> batch = new ArrayList<>(asks);
        try {
            rivalry.makeRoom();
            long until = System.nanoTime() + PATIENCE_NANOS;
            for (int attempt = 1; attempt <= TRIES || System.nanoTime() < until; attempt++) {
                Optional<Batch> done = attempt(batch, attempt > 1);
                if (done.isPresent()) {
                    done.get().answer();
                    return done.get().unfinished() ? Roster::keepTime : null;
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

    private Optional<Batch> attempt(List<Ask> asks, boolean fresh) {
        Versioned<Roster> before = fresh ? load() : remembered();
        Batch batch = Batch.decide(before == null ? null : before.state(), asks, now());
        if (!batch.changed()) {
            return fresh || recent() != null ? Optional.of(batch) : attempt(asks, true);
        }
        try {
            long began = System.nanoTime();
            Optional<Versioned<Roster>> stored = rosters.store(before, batch.draft());
            rivalry.wrote(System.nanoTime() - began, stored.isPresent());
            stored.ifPresent(roster -> remember(roster, batch));
            return stored.map(roster -> batch);
        } catch (UnknownOutcomeException e) {
            LOG.warn("{}: looking again", e.getMessage());
            return Optional.empty();
        }
    }

    /** Whole milliseconds, as the store keeps them: a repeated reply must read the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void remember(Versioned<Roster> stored, Batch batch) {
        seen = new Seen(stored, System.nanoTime());
        watcher.stored(stored, batch.draft().touched());
    }

    private @Nullable Versioned<Roster> remembered() {
        Seen last = seen;
        return last != null ? last.stored() : load();
    }

    private @Nullable Versioned<Roster> load() {
        Versioned<Roster> stored = rosters.load(id).orElse(null);
        seen = stored == null ? null : new Seen(stored, System.nanoTime());
        return stored;
    }
}
