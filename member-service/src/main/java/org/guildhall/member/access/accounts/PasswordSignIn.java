package org.guildhall.member.access.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Checks number and password; every attempt is counted before it is looked at, so a burst gains nothing. */
@Service
public class PasswordSignIn {

    /** The shortest password accepted. */
    public static final int SHORTEST = 10;

    private static final int TRIES = 5;

    private final Accounts accounts;
    private final Clock clock;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final HashingGate gate = HashingGate.onHalfTheCores();
    private final String nobody = hash("a password nobody has");

    PasswordSignIn(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Opens the local account of a member. */
    public void open(String number, String member, String password) {
        if (password.length() < SHORTEST) {
            throw new IllegalArgumentException("a password has at least " + SHORTEST + " characters");
        }
        accounts.addIfAbsent(Account.local(number, member, hash(password)));
    }

    /** Tries a number and a password. */
    public PasswordOutcome signIn(String number, String password) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Account> found = accounts.find(Account.localId(number)).filter(Account::active);
            if (found.isEmpty()) {
                return gate.hash(() -> encoder.matches(password, nobody))
                        .<PasswordOutcome>map(same -> new PasswordOutcome.Wrong())
                        .orElseGet(PasswordOutcome.Busy::new);
            }
            Account account = found.get();
            Instant now = clock.instant();
            if (account.waitUntil() != null && account.waitsAt(now)) {
                return new PasswordOutcome.Wait(account.waitUntil());
            }
            if (accounts.count(account, account.attemptedAt(now))) {
                return check(account, password);
            }
        }
        return new PasswordOutcome.Busy();
    }

    private PasswordOutcome check(Account account, String password) {
        Optional<Boolean> right = gate.hash(() -> encoder.matches(password, account.password()));
        if (right.isEmpty()) {
            return new PasswordOutcome.Busy();
        }
        if (!right.get()) {
            return new PasswordOutcome.Wrong();
        }
        accounts.clearFailures(account.id());
        return new PasswordOutcome.SignedIn(account.member());
    }

    private String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the encoder gave no hash");
        }
        return hash;
    }
}
