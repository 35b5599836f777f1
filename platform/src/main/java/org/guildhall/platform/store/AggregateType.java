package org.guildhall.platform.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.guildhall.platform.event.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One kind of aggregate: its wire name, collection, topic and codec, and what the platform may ask of a state. Facts
 * are keyed by aggregate id unless {@link #keyedBy} says otherwise; at most {@code pendingLimit} wait unsent.
 */
public record AggregateType<A>(
        String name,
        String collection,
        String topic,
        StateCodec<A> codec,
        UnaryOperator<String> key,
        Function<A, @Nullable Instant> due,
        @Nullable Function<A, List<Fact>> restatement,
        int pendingLimit) {

    public static final int PENDING_LIMIT = 500;

    public static <A> AggregateType<A> of(String name, String collection, String topic, StateCodec<A> codec) {
        return new AggregateType<>(
                name, collection, topic, codec, UnaryOperator.identity(), state -> null, null, PENDING_LIMIT);
    }

    /** Facts of this aggregate are ordered with those of another: the topic key for an id. */
    public AggregateType<A> keyedBy(UnaryOperator<String> newKey) {
        return new AggregateType<>(name, collection, topic, codec, newKey, due, restatement, pendingLimit);
    }

    /** When a state wants to be woken by its {@link org.guildhall.platform.timer.DueTimer}. */
    public AggregateType<A> due(Function<A, @Nullable Instant> newDue) {
        return new AggregateType<>(name, collection, topic, codec, key, newDue, restatement, pendingLimit);
    }

    /** The facts that tell a state whole, published anew after a restore. */
    public AggregateType<A> restatedBy(Function<A, List<Fact>> facts) {
        return new AggregateType<>(name, collection, topic, codec, key, due, facts, pendingLimit);
    }

    public AggregateType<A> pendingLimit(int limit) {
        return new AggregateType<>(name, collection, topic, codec, key, due, restatement, limit);
    }

    public String aggregate(String id) {
        return name + "/" + id;
    }
}
