package org.guildhall.platform.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.guildhall.platform.event.Contracts;
import org.guildhall.platform.event.EventJson;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.event.PendingFact;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.event.Traces;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns decided facts into pending ones: numbered in the store's epoch, checked against contract and size. */
public final class Outbox {
    private static final int MAX_BYTES = 256 * 1024;
    private final StoreSettings settings;
    private final Contracts contracts;
    private final Traces traces;
    private final Clock clock;

    public Outbox(StoreSettings settings, Contracts contracts, Traces traces, Clock clock) {
        this.settings = settings;
        this.contracts = contracts;
        this.traces = traces;
        this.clock = clock;
    }

    /** Numbers the facts after {@code before}; the first facts of a new epoch are preceded by the restated state. */
    <A> List<PendingFact> number(AggregateType<A> type, String id, @Nullable Versioned<A> before, List<Fact> facts) {
        List<PendingFact> pending = new ArrayList<>();
        long sequence = before == null ? 0 : Position.sequence(before.position());
        if (before != null && !facts.isEmpty() && belongsToEarlierEpoch(before)) {
            List<PendingFact> restated = restate(type, before);
            pending.addAll(restated);
            sequence += restated.size();
        }
        for (Fact fact : facts) {
            pending.add(pending(type, id, position(before, ++sequence), fact, false));
        }
        return pending;
    }

    /** Never behind the epoch a document has already reached: another instance may have raised it since. */
    private long position(@Nullable Versioned<?> before, long sequence) {
        long reached = before == null || before.position() == 0 ? 0 : Position.epoch(before.position());
        return Position.of(Math.max(reached, settings.epoch()), sequence);
    }

    private boolean belongsToEarlierEpoch(Versioned<?> before) {
        return before.position() > 0 && Position.epoch(before.position()) < settings.epoch();
    }

    /** The whole state told again, whatever the epoch. */
    <A> List<PendingFact> restate(AggregateType<A> type, Versioned<A> current) {
        List<PendingFact> pending = new ArrayList<>();
        long sequence = Position.sequence(current.position());
        if (type.restatement() != null) {
            for (Fact fact : type.restatement().apply(current.state())) {
                pending.add(pending(type, current.id(), position(current, ++sequence), fact, true));
            }
        }
        return pending;
    }

    private <A> PendingFact pending(AggregateType<A> type, String id, long position, Fact fact, boolean restated) {
        Instant now = clock.instant();
        return new PendingFact(
                position,
                fact.type(),
                type.key().apply(id),
                fact.discreet()
                        ? now.atOffset(ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.DAYS)
                                .toInstant()
                        : now,
                fact.discreet() ? null : traces.current(),
                body(fact),
                restated);
    }

    private @Nullable String body(Fact fact) {
        if (fact.body() == null) {
            return null;
        }
        JsonNode tree = EventJson.tree(fact.body());
        contracts.check(fact.type(), tree);
        String json = tree.toString();
        if (json.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new IllegalStateException(fact.type() + " is larger than " + MAX_BYTES + " bytes");
        }
        return json;
    }
}
