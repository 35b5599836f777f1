package org.guildhall.activity.signup.desk;

import java.util.concurrent.CompletableFuture;
import org.guildhall.activity.signup.SignUpOutcome;

/** A request in the queue and who waits for its answer. */
record Ask(Request request, CompletableFuture<SignUpOutcome> answer) {
    static Ask of(Request request) {
        return new Ask(request, new CompletableFuture<>());
    }
}
