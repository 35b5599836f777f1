package org.guildhall.activity.desk;

import java.util.concurrent.CompletableFuture;

/** A request in the queue and who waits for its answer. */
record Ask<S, A>(Decide<S, A> request, CompletableFuture<A> answer) {
    static <S, A> Ask<S, A> of(Decide<S, A> request) {
        return new Ask<>(request, new CompletableFuture<>());
    }
}
