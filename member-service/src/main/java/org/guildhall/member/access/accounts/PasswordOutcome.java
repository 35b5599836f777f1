package org.guildhall.member.access.accounts;

import java.time.Instant;

/** What an attempt to sign in with number and password came to. */
public sealed interface PasswordOutcome {

    /** Number and password fit. */
    record SignedIn(String member) implements PasswordOutcome {}

    /** They do not fit, or the account is not active: which of these is nobody's business. */
    record Wrong() implements PasswordOutcome {}

    /** Too many failures: nothing is tried before this instant. */
    record Wait(Instant until) implements PasswordOutcome {}

    /** So many people sign in at once that this one should ask again in a moment. */
    record Busy() implements PasswordOutcome {}
}
