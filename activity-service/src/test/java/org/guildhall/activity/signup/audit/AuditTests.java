package org.guildhall.activity.signup.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.Move;
import org.guildhall.activity.signup.Moved;
import org.guildhall.activity.signup.Retold;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.Seats;
import org.guildhall.activity.signup.SignUp;
import org.guildhall.activity.signup.SignUpEvent;
import org.junit.jupiter.api.Test;

/** Proves that the checker catches engines that are wrong on purpose. */
class AuditTests {
    private static final Instant NOON = Instant.parse("2026-10-12T04:00:00Z");
    private static final RosterId ID = new RosterId("friendly", 1);
    private static final Admission TERMS = new Admission(2, 2, 2, null, null);

    @Test
    void passesAnHonestRoster() {
        Roster roster = honest("ann", "bob", "cid");
        roster.giveUp("ann", NOON);

        Audit audit = Audit.of(roster, numbered(roster.events()));

        assertThat(audit.ok()).isTrue();
        assertThat(audit.checks()).hasSize(10);
    }

    @Test
    void passesAStoryToldAnewAfterARestore() {
        Roster roster = honest("ann", "bob", "cid", "dan");
        roster.giveUp("bob", NOON);
        List<Numbered> retold = new ArrayList<>();
        Retold.of(roster).forEach(event -> retold.add(new Numbered(40 + retold.size(), event)));

        Audit audit = Audit.of(roster, retold);

        assertThat(audit.checks()).allMatch(Check::ok);
        retold.remove(2);
        assertThat(Audit.of(roster, retold).ok()).isFalse();
    }

    @Test
    void catchesAnEngineThatReadsThenWrites() {
        Roster stored = honest("ann");
        List<SignUpEvent> told = new ArrayList<>(stored.events());
        Roster one = stored.draft();
        Roster other = stored.draft();
        one.signUp(ask("bob"), NOON);
        other.signUp(ask("cid"), NOON);

        told.addAll(one.events());
        told.addAll(other.events());
        List<Entry> merged = new ArrayList<>(one.entries());
        merged.add(other.entry("cid"));
        Roster oversold = Roster.restore(ID, "clinical", Seats.State.OPEN, TERMS, Move.NONE, merged);

        assertThat(failed(oversold, numbered(told))).contains("seats-within-capacity", "counts-in-events");
    }

    @Test
    void catchesALostWrite() {
        Roster stored = honest("ann");
        Roster one = stored.draft();
        one.signUp(ask("bob"), NOON);
        List<SignUpEvent> told = new ArrayList<>(stored.events());
        told.addAll(one.events());

        assertThat(failed(stored, numbered(told))).contains("events-give-the-roster");
    }

    @Test
    void catchesALostEvent() {
        Roster roster = honest("ann", "bob");
        List<Numbered> told = new ArrayList<>(numbered(roster.events()));
        told.remove(2);

        assertThat(failed(roster, told)).contains("events-without-gap", "no-seat-without-command");
    }

    @Test
    void catchesAPromotionOutOfTurn() {
        Roster roster = honest("ann", "bob", "cid", "dan");
        List<SignUpEvent> told = new ArrayList<>(roster.events());
        told.add(new SignUpEvent.SeatGivenUp("ann", List.of(), Entry.State.SEATED, seats(1, 2), NOON));
        told.add(new SignUpEvent.SeatConfirmed(
                "dan", List.of(), SignUpEvent.Source.WAITING, "k-dan", seats(2, 1), NOON));

        assertThat(failed(roster, numbered(told))).contains("promotions-in-order");
    }

    @Test
    void catchesANewcomerWhoPassesTheQueue() {
        Roster roster = honest("ann", "bob", "cid");
        List<SignUpEvent> told = new ArrayList<>(roster.events());
        told.add(new SignUpEvent.SeatGivenUp("ann", List.of(), Entry.State.SEATED, seats(1, 1), NOON));
        told.add(
                new SignUpEvent.SeatConfirmed("eve", List.of(), SignUpEvent.Source.DIRECT, "k-eve", seats(2, 1), NOON));

        assertThat(failed(roster, numbered(told))).contains("promotions-in-order");
    }

    @Test
    void catchesAnEngineThatForgetsToPromote() {
        Roster roster = honest("ann", "bob", "cid");
        List<Entry> entries = new ArrayList<>(roster.entries());
        entries.removeIf(entry -> entry.member().equals("ann"));
        Roster forgetful = Roster.restore(ID, "clinical", Seats.State.OPEN, TERMS, Move.NONE, entries);
        List<SignUpEvent> told = new ArrayList<>(roster.events());
        told.add(new SignUpEvent.SeatGivenUp("ann", List.of(), Entry.State.SEATED, seats(1, 1), NOON));

        assertThat(failed(forgetful, numbered(told))).containsExactly("nobody-waits-who-fits");
    }

    @Test
    void catchesSomebodySeatedTwiceAndAKeyAcceptedTwice() {
        Roster roster = honest("ann");
        List<SignUpEvent> told = new ArrayList<>(roster.events());
        told.add(
                new SignUpEvent.SeatConfirmed("ann", List.of(), SignUpEvent.Source.DIRECT, "k-ann", seats(2, 0), NOON));

        assertThat(failed(roster, numbered(told))).contains("nobody-twice", "one-outcome-per-key");
    }

    @Test
    void catchesASeatLostToAMoveWithoutAQuestionOrBeforeItsDeadline() {
        Roster roster = honest("ann", "bob");
        List<SignUpEvent> unasked = new ArrayList<>(roster.events());
        unasked.add(released("ann", "moved", NOON));
        assertThat(failed(roster, numbered(unasked))).contains("seats-kept-while-asked");

        new Moved(1, 2, NOON.plusSeconds(500_000), NOON.plusSeconds(600_000)).apply(roster, NOON);
        List<SignUpEvent> early = new ArrayList<>(roster.events());
        assertThat(failed(roster, numbered(early))).isEmpty();
        early.add(released("ann", "no-answer", NOON.plusSeconds(60)));
        assertThat(failed(roster, numbered(early))).contains("seats-kept-while-asked");
    }

    @Test
    void passesQuestionsToldAnewAndCatchesALostOne() {
        Roster roster = honest("ann", "bob");
        new Moved(1, 2, NOON.plusSeconds(500_000), NOON.plusSeconds(600_000)).apply(roster, NOON);
        List<SignUpEvent> retold = new ArrayList<>(Retold.of(roster));

        assertThat(failed(roster, numbered(retold))).isEmpty();
        retold.removeIf(SignUpEvent.ConsentAsked.class::isInstance);
        assertThat(failed(roster, numbered(retold))).containsExactly("events-give-the-roster");
    }

    private static SignUpEvent released(String member, String reason, Instant at) {
        return new SignUpEvent.SeatReleased(member, List.of(), Entry.State.SEATED, reason, seats(1, 0), at);
    }

    private static Roster honest(String... members) {
        Roster roster = Roster.prepare(ID, "clinical", TERMS, NOON);
        roster.open(NOON);
        List.of(members).forEach(member -> roster.signUp(ask(member), NOON));
        return roster;
    }

    private static SignUp ask(String member) {
        return new SignUp(member, List.of(), "k-" + member, "h");
    }

    private static Seats seats(int taken, int waiting) {
        return new Seats(Seats.State.OPEN, 2, taken, waiting);
    }

    private static List<Numbered> numbered(List<SignUpEvent> events) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> new Numbered(i + 1L, events.get(i)))
                .toList();
    }

    private static List<String> failed(Roster roster, List<Numbered> told) {
        return Audit.of(roster, told).checks().stream()
                .filter(check -> !check.ok())
                .map(Check::name)
                .toList();
    }
}
