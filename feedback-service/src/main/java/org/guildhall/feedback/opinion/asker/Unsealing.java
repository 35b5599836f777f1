package org.guildhall.feedback.opinion.asker;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The opening of a confidential asker's seal: one role asks with a reason, another agrees; both may look for a day. */
public record Unsealing(
        String reason,
        String askedBy,
        Role askedAs,
        Instant askedAt,
        @Nullable String agreedBy,
        @Nullable Role agreedAs,
        @Nullable Instant agreedAt) {

    /** Why a seal may be opened at all. */
    public static final Set<String> REASONS = Set.of("danger", "law", "asker-asked", "threat");

    private static final Duration TO_AGREE = Duration.ofDays(2);
    private static final Duration TO_LOOK = Duration.ofDays(1);

    /** The two roles that only together open a seal. */
    public enum Role {
        COUNSELOR,
        PRESIDIUM
    }

    public static Unsealing asked(String reason, String by, Role as, Instant at) {
        return new Unsealing(reason, by, as, at, null, null, null);
    }

    public Unsealing agreed(String by, Role as, Instant at) {
        return new Unsealing(reason, askedBy, askedAs, askedAt, by, as, at);
    }

    public boolean pending(Instant now) {
        return agreedAt == null && now.isBefore(askedAt.plus(TO_AGREE));
    }

    /** Until when the two may look; null while nobody agreed. */
    public @Nullable Instant openUntil() {
        return agreedAt == null ? null : agreedAt.plus(TO_LOOK);
    }

    /** Whether this member may look now. */
    public boolean openTo(String member, Instant now) {
        Instant until = openUntil();
        return until != null && now.isBefore(until) && (member.equals(askedBy) || member.equals(agreedBy));
    }
}
