package org.guildhall.member.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class PasswordSignInTests {

    private static final String RIGHT = "correct horse battery";

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final MovingClock clock = new MovingClock();
    private final PasswordSignIn signIn = new PasswordSignIn(accounts, clock);

    @Test
    void letsTheRightPasswordIn() {
        signIn.open("20240412", "m1", RIGHT);

        assertThat(signIn.signIn("20240412", RIGHT)).isEqualTo(new PasswordOutcome.SignedIn("m1"));
    }

    @Test
    void refusesShortPasswords() {
        assertThatIllegalArgumentException().isThrownBy(() -> signIn.open("1", "m1", "too short"));
    }

    @Test
    void waitsAfterTenFailuresEvenForTheRightPassword() {
        signIn.open("20240412", "m1", RIGHT);
        for (int i = 0; i < 10; i++) {
            assertThat(signIn.signIn("20240412", "wrong")).isEqualTo(new PasswordOutcome.Wrong());
        }

        assertThat(signIn.signIn("20240412", RIGHT))
                .isEqualTo(new PasswordOutcome.Wait(clock.instant().plus(Duration.ofMinutes(1))));
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertThat(signIn.signIn("20240412", RIGHT)).isEqualTo(new PasswordOutcome.SignedIn("m1"));
        assertThat(accounts.find("local/20240412").orElseThrow().failures()).isZero();
    }

    @Test
    void treatsSuspendedAccountsAsUnknown() {
        signIn.open("20240412", "m1", RIGHT);
        accounts.kept.computeIfPresent(
                "local/20240412",
                (id, account) ->
                        new Account(id, account.member(), account.password(), Account.State.SUSPENDED, 0, null));

        assertThat(signIn.signIn("20240412", RIGHT)).isEqualTo(new PasswordOutcome.Wrong());
        assertThat(signIn.signIn("19990101", RIGHT)).isEqualTo(new PasswordOutcome.Wrong());
    }

    private static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2026-11-24T04:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    private static final class InMemoryAccounts implements Accounts {
        private final Map<String, Account> kept = new ConcurrentHashMap<>();

        @Override
        public Optional<Account> find(String id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public Account addIfAbsent(Account account) {
            Account before = kept.putIfAbsent(account.id(), account);
            return before == null ? account : before;
        }

        @Override
        public boolean count(Account before, Account attempted) {
            return kept.replace(before.id(), before, attempted);
        }

        @Override
        public void clearFailures(String id) {
            kept.computeIfPresent(
                    id,
                    (key, account) -> new Account(key, account.member(), account.password(), account.state(), 0, null));
        }
    }
}
