package org.guildhall.activity.signup.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.Seats;
import org.guildhall.activity.signup.SignUp;
import org.guildhall.activity.signup.SignUpOutcome;
import org.guildhall.activity.signup.SignUpOutcome.Confirmed;
import org.guildhall.activity.signup.SignUpOutcome.Waiting;
import org.guildhall.platform.store.StoreBusyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DesksTests {
    private static final Instant NOON = Instant.parse("2026-10-12T04:00:00Z");
    private static final RosterId ID = new RosterId("friendly", 1);
    private final RostersInMemory rosters = new RostersInMemory();
    private final Desks desks = desks();

    @Test
    void decidesAQueuedRushInFewWrites() {
        desks.ask(ID, opening(100, 30));
        CountDownLatch allQueued = new CountDownLatch(1);
        rosters.losesRequest = write -> {
            awaitQuietly(allQueued);
            return false;
        };
        List<CompletableFuture<SignUpOutcome>> answers = IntStream.range(0, 600)
                .mapToObj(i -> desks.submit(ID, signUp("m" + i)))
                .toList();
        allQueued.countDown();

        List<SignUpOutcome> outcomes =
                answers.stream().map(CompletableFuture::join).toList();

        assertThat(outcomes.subList(0, 100)).allMatch(Confirmed.class::isInstance);
        assertThat(outcomes.subList(100, 130)).allMatch(Waiting.class::isInstance);
        assertThat(outcomes.subList(130, 600)).allMatch(SignUpOutcome.Refused.class::isInstance);
        // the opening, what was taken before the others came, and 600 by batches of 256
        assertThat(rosters.writes.get()).isLessThanOrEqualTo(1 + 1 + 3);
        assertThat(rosters.audit(ID).ok()).isTrue();
    }

    @Test
    void twoInstancesNeverOversell() {
        Desks other = desks();
        desks.ask(ID, opening(100, 50));
        List<CompletableFuture<SignUpOutcome>> answers = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            answers.add((i % 2 == 0 ? desks : other).submit(ID, signUp("m" + i)));
            if (i % 7 == 0) {
                answers.add((i % 3 == 0 ? desks : other).submit(ID, leave("m" + i / 2)));
            }
        }
        answers.forEach(CompletableFuture::join);

        assertThat(rosters.roster(ID).seats().taken()).isEqualTo(100);
        assertThat(rosters.audit(ID).checks()).allMatch(check -> check.ok());
    }

    @Test
    void answersFromTheDocumentWhenTheStoreLosesAnswersOrRequests() {
        desks.ask(ID, opening(20, 5));
        rosters.losesAnswerAfterWrite = write -> write % 2 == 0;
        rosters.losesRequest = write -> write % 3 == 0;

        for (int i = 0; i < 25; i++) {
            SignUpOutcome outcome = desks.ask(ID, signUp("m" + i));
            assertThat(outcome).isInstanceOf(i < 20 ? Confirmed.class : Waiting.class);
        }
        assertThat(rosters.roster(ID).seats()).isEqualTo(new Seats(Seats.State.OPEN, 20, 20, 5));
        assertThat(rosters.audit(ID).ok()).isTrue();
    }

    @Test
    void givesUpWithBusyWhenTheStoreNeverAnswers() {
        desks.ask(ID, opening(20, 5));
        rosters.losesRequest = write -> true;

        assertThatThrownBy(() -> desks.ask(ID, signUp("ann"))).isInstanceOf(StoreBusyException.class);
        rosters.losesRequest = write -> false;
        assertThat(desks.ask(ID, signUp("ann"))).isInstanceOf(Confirmed.class);
    }

    @Test
    void refusesAtOnceWhenFullButAnswersARepeatedKey() {
        desks.ask(ID, opening(1, 0));
        SignUpOutcome first = desks.ask(ID, signUp("ann"));

        assertThat(desks.refusedAtOnce(ID, "bob"))
                .contains(new SignUpOutcome.Refused("full", java.util.Map.of("waiting", 0)));
        assertThat(desks.refusedAtOnce(ID, "ann")).isEmpty();
        assertThat(desks.ask(ID, signUp("ann"))).isEqualTo(first);
    }

    @Test
    void decidesARefusalAfreshAfterAnotherInstanceFreedASeat() {
        Desks other = desks();
        desks.ask(ID, opening(1, 0));
        desks.ask(ID, signUp("ann"));
        other.ask(ID, leave("ann"));

        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(desks.refusedAtOnce(ID, "bob")).isEmpty());
        assertThat(desks.ask(ID, signUp("bob"))).isInstanceOf(Confirmed.class);
    }

    @Test
    void promotesALargeRaiseInSeveralWrites() {
        desks.ask(ID, opening(0, 600));
        IntStream.range(0, 600)
                .mapToObj(i -> desks.submit(ID, signUp("m" + i)))
                .toList()
                .forEach(CompletableFuture::join);

        desks.ask(ID, (draft, now) -> draft.changeCapacity(new Admission(600, 600, 1, null, null), now));

        org.awaitility.Awaitility.await()
                .untilAsserted(
                        () -> assertThat(rosters.roster(ID).seats().taken()).isEqualTo(600));
        assertThat(rosters.audit(ID).ok()).isTrue();
    }

    @Test
    void aFailingDecisionHarmsNobodyElse() {
        desks.ask(ID, opening(10, 0));
        var sound = desks.submit(ID, signUp("ann"));
        var failing = desks.submit(ID, (draft, now) -> {
            draft.cancel(now);
            throw new IllegalStateException("bug");
        });
        var after = desks.submit(ID, signUp("bob"));

        assertThat(sound.join()).isInstanceOf(Confirmed.class);
        assertThat(after.join()).isInstanceOf(Confirmed.class);
        assertThat(failing).isCompletedExceptionally();
        assertThat(rosters.roster(ID).seats().state()).isEqualTo(Seats.State.OPEN);
    }

    @Test
    void refusesWhenTheQueueIsFull() {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(1);
        desks.ask(ID, opening(10, 0));
        var unused = desks.submit(ID, (draft, now) -> {
            busy.countDown();
            awaitQuietly(release);
            return draft.keepTime(now);
        });
        awaitQuietly(busy);
        for (int i = 0; i < org.guildhall.activity.desk.Desks.QUEUE; i++) {
            unused = desks.submit(ID, signUp("m" + i));
        }
        try {
            assertThatThrownBy(() -> desks.submit(ID, signUp("late"))).isInstanceOf(StoreBusyException.class);
        } finally {
            release.countDown();
        }
    }

    @Test
    void knowsNoRosterThatWasNeverPrepared() {
        assertThat(desks.ask(ID, signUp("ann"))).isEqualTo(new SignUpOutcome.Unknown());
    }

    private Desks desks() {
        return new Desks(rosters, (roster, touched) -> {}, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Request opening(int capacity, int waiting) {
        Admission admission = new Admission(capacity, waiting, 1, null, null);
        return new Request() {
            @Override
            public Roster begin(Instant now) {
                return Roster.prepare(ID, "clinical", admission, now);
            }

            @Override
            public SignUpOutcome decide(Roster draft, Instant now) {
                return draft.open(now);
            }
        };
    }

    private static Request signUp(String member) {
        return (draft, now) -> draft.signUp(new SignUp(member, List.of(), "k-" + member, "h"), now);
    }

    private static Request leave(String member) {
        return (draft, now) -> draft.giveUp(member, now);
    }
}
