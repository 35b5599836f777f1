package org.guildhall.bench.check;

import org.jspecify.annotations.Nullable;

/**
 * One intention of a client from its first sending to the answer it ended with. Times are nanoseconds of one clock. An
 * unknown end may have turned out either way; every other answer is a promise.
 */
public record Asked(
        String member,
        String key,
        Kind kind,
        long invoked,
        long answered,
        End end,
        @Nullable Integer position,
        @Nullable String code,
        int attempts) {

    /** The same when its answer no longer counts: what it did may have been lost with a restore. */
    public Asked lost() {
        return new Asked(member, key, kind, invoked, answered, End.UNKNOWN, null, code, attempts);
    }

    /** What was asked. */
    public enum Kind {
        SIGN_UP,
        GIVE_UP
    }

    /** How it ended. */
    public enum End {
        SEATED,
        WAITING,
        GIVEN_UP,
        REFUSED,
        UNKNOWN,
        BROKEN
    }
}
