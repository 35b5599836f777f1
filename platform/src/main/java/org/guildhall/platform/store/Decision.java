package org.guildhall.platform.store;

import java.util.List;
import org.guildhall.platform.event.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What pure domain code made of a command: the next state with its facts and a result, the same state with a result, or
 * a refusal. The store does the rest.
 */
public record Decision<A, R>(
        @Nullable A next,
        @Nullable R result,
        List<Fact> facts,
        @Nullable Refusal refusal) {

    public static <A, R> Decision<A, R> accept(A next, R result, List<Fact> facts) {
        return new Decision<>(next, result, List.copyOf(facts), null);
    }

    public static <A, R> Decision<A, R> accept(A next, R result, Fact... facts) {
        return accept(next, result, List.of(facts));
    }

    public static <A, R> Decision<A, R> unchanged(R result) {
        return new Decision<>(null, result, List.of(), null);
    }

    public static <A, R> Decision<A, R> refuse(Refusal refusal) {
        return new Decision<>(null, null, List.of(), refusal);
    }
}
