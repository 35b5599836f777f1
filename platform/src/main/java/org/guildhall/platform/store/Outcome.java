package org.guildhall.platform.store;

/** How a command ended: done, with the version it left, or refused by the domain. */
public sealed interface Outcome<R> {

    record Done<R>(R result, long version) implements Outcome<R> {}

    record Refused<R>(Refusal refusal) implements Outcome<R> {}

    /** The result, or a {@link RefusedException} for the web adapter. */
    default R orRefuse() {
        return done().result();
    }

    /** The result with its version, or a {@link RefusedException}. */
    default Done<R> done() {
        return switch (this) {
            case Done<R> done -> done;
            case Refused<R> refused -> throw new RefusedException(refused.refusal());
        };
    }
}
