package org.guildhall.platform.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.bson.Document;
import org.guildhall.platform.event.EventJson;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.event.PendingFact;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.store.StoredAggregates.Write;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Where aggregates live. A command changes one aggregate: load, decide in pure domain code, one compare-and-set that
 * stores the change, its facts and the command together, then a nudge to the relay. Conflicts are decided again, at
 * most five times.
 */
public final class AggregateStore {
    private static final Logger LOG = LoggerFactory.getLogger(AggregateStore.class);
    private static final int TRIES = 5;
    private static final int MAX_PENDING_BYTES = 4 * 1024 * 1024;
    private final MongoTemplate template;
    private final StoredAggregates stored;
    private final Outbox outbox;
    private final StoreSettings settings;
    private final AggregateTypes types;
    private final List<Nudge> nudges;
    private final Clock clock;

    public AggregateStore(
            MongoTemplate template,
            Outbox outbox,
            StoreSettings settings,
            AggregateTypes types,
            List<Nudge> nudges,
            Clock clock) {
        this.template = template;
        this.types = types;
        this.stored = new StoredAggregates(template);
        this.outbox = outbox;
        this.settings = settings;
        this.nudges = nudges;
        this.clock = clock;
    }

    /** Decides a command on an aggregate (null: not there yet) and stores what was decided; repeats answer the same. */
    public <A, R> Outcome<R> execute(
            AggregateType<A> type,
            String id,
            Command command,
            Class<R> resultType,
            Function<@Nullable A, Decision<A, R>> decide) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Versioned<A> before = stored.load(type, id).orElse(null);
            Optional<Outcome<R>> known = before == null ? Optional.empty() : replay(before, command, resultType);
            if (known.isPresent()) {
                return known.get();
            }
            try {
                Optional<Outcome<R>> outcome = attempt(type, id, before, command, decide);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            } catch (UnknownOutcomeException e) {
                LOG.warn("{}: looking again", e.getMessage());
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L, 8_000_000L * attempt));
        }
        throw new StoreBusyException(type.aggregate(id) + " is contended", Duration.ofSeconds(1));
    }

    private static <A, R> Optional<Outcome<R>> replay(Versioned<A> before, Command command, Class<R> resultType) {
        for (Versioned.Remembered done : before.commands()) {
            if (done.id().equals(command.id())) {
                if (!done.hash().equals(command.hash())) {
                    throw new PayloadMismatchException(command.id());
                }
                return Optional.of(new Outcome.Done<>(EventJson.read(done.result(), resultType), done.version()));
            }
        }
        return Optional.empty();
    }

    private <A, R> Optional<Outcome<R>> attempt(
            AggregateType<A> type,
            String id,
            @Nullable Versioned<A> before,
            Command command,
            Function<@Nullable A, Decision<A, R>> decide) {
        if (command.ifMatch() != null && (before == null || before.version() != command.ifMatch())) {
            throw new StaleVersionException(type.aggregate(id));
        }
        Decision<A, R> decision = decide.apply(before == null ? null : before.state());
        if (decision.refusal() != null) {
            return Optional.of(new Outcome.Refused<>(decision.refusal()));
        }
        R result = Objects.requireNonNull(decision.result(), "an accepted command has a result");
        A next = decision.next();
        if (next == null) {
            return Optional.of(new Outcome.Done<>(result, before == null ? 0 : before.version()));
        }
        long version = before == null ? 1 : before.version() + 1;
        var remembered = new Versioned.Remembered(command.id(), command.hash(), EventJson.write(result), version);
        boolean written = write(
                type, before, id, next, Changes.whole(type.codec().write(next)), decision.facts(), List.of(remembered));
        return written ? Optional.of(new Outcome.Done<>(result, version)) : Optional.empty();
    }

    public <A> Optional<Versioned<A>> find(AggregateType<A> type, String id) {
        return stored.load(type, id);
    }

    /** Aggregates matching a query over {@code state.*}; the caller bounds it and names its index. */
    public <A> List<Versioned<A>> query(AggregateType<A> type, Query query) {
        return template.find(query, Document.class, type.collection()).stream()
                .map(document -> StoredAggregates.read(type, document))
                .toList();
    }

    /**
     * One compare-and-set with changes named singly; remembering commands is the aggregate's own affair. False: another
     * writer was first, load again.
     */
    public <A> boolean commit(
            AggregateType<A> type,
            @Nullable Versioned<A> before,
            String id,
            A next,
            Changes changes,
            List<Fact> facts) {
        return write(type, before, id, next, changes, facts, List.of());
    }

    private <A> boolean write(
            AggregateType<A> type,
            @Nullable Versioned<A> before,
            String id,
            A next,
            Changes changes,
            List<Fact> facts,
            List<Versioned.Remembered> commands) {
        types.require(type);
        if (before != null) {
            refuseWhenFull(type, before, facts.size());
        }
        List<PendingFact> pending = outbox.number(type, id, before, facts);
        return store(type, before, id, next, changes, pending, commands);
    }

    private static <A> void refuseWhenFull(AggregateType<A> type, Versioned<A> before, int facts) {
        Versioned.PendingSize unsent = before.pending();
        if (facts > 0 && (unsent.count() >= type.pendingLimit() || unsent.bytes() > MAX_PENDING_BYTES)) {
            throw new StoreBusyException(type.aggregate(before.id()) + " has too much unsent", Duration.ofSeconds(5));
        }
    }

    private <A> boolean store(
            AggregateType<A> type,
            @Nullable Versioned<A> before,
            String id,
            A next,
            Changes changes,
            List<PendingFact> pending,
            List<Versioned.Remembered> commands) {
        long last = !pending.isEmpty() ? pending.getLast().position() : before == null ? 0 : before.position();
        long epoch = last > 0 ? Position.epoch(last) : settings.epoch();
        Instant due = type.due().apply(next);
        boolean written = stored.write(
                type, new Write<>(id, before, next, changes, pending, commands, epoch, clock.instant(), due));
        if (written) {
            nudge(type, id, !pending.isEmpty(), due);
        }
        return written;
    }

    private void nudge(AggregateType<?> type, String id, boolean dirty, @Nullable Instant due) {
        for (Nudge nudge : nudges) {
            if (dirty) {
                nudge.dirty(type, id);
            }
            if (due != null) {
                nudge.due(type, id, due);
            }
        }
    }

    /** Publishes an aggregate's whole state anew; false when its type has no restatement or another writer was first. */
    public <A> boolean restate(AggregateType<A> type, Versioned<A> current) {
        List<PendingFact> pending = outbox.restate(type, current);
        return !pending.isEmpty()
                && store(type, current, current.id(), current.state(), new Changes(), pending, List.of());
    }
}
