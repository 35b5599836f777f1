package org.guildhall.member.access.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A way for one member to prove who they are: {@code local/<number>} with a password, or {@code demo/<role>} without.
 * Its secrets appear in no event, log or export, so it is a document of its own beside the member.
 */
@Document("accounts")
public record Account(
        @Id String id,
        String member,
        @Nullable String password,
        State state,
        int failures,
        @Nullable Instant waitUntil) {

    /** Whether the account may be used. */
    public enum State {
        ACTIVE,
        SUSPENDED,
        CLOSED
    }

    static Account local(String number, String member, String password) {
        return new Account(localId(number), member, password, State.ACTIVE, 0, null);
    }

    static Account demo(String role, String member) {
        return new Account(demoId(role), member, null, State.ACTIVE, 0, null);
    }

    static String localId(String number) {
        return "local/" + number;
    }

    static String demoId(String role) {
        return "demo/" + role;
    }

    boolean active() {
        return state == State.ACTIVE;
    }

    boolean waitsAt(Instant now) {
        return waitUntil != null && waitUntil.isAfter(now);
    }

    /** One more attempt, counted as failed until it is known to be right. */
    Account attemptedAt(Instant now) {
        int attempts = failures + 1;
        return new Account(id, member, password, state, attempts, Lockout.waitUntil(attempts, now));
    }
}
