package org.guildhall.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.guildhall.activity.signup.SignUpOutcome.Confirmed;
import org.guildhall.activity.signup.SignUpOutcome.Refused;
import org.guildhall.activity.signup.SignUpOutcome.Waiting;
import org.junit.jupiter.api.Test;

class RosterTests {
    private static final Instant NOON = Instant.parse("2026-10-12T04:00:00Z");
    private static final RosterId ID = new RosterId("friendly", 1);

    @Test
    void confirmsWhileSeatsAreFree() {
        Roster roster = open(2, 2);

        assertThat(signUp(roster, "ann")).isEqualTo(new Confirmed(NOON));
        assertThat(roster.seats()).isEqualTo(new Seats(Seats.State.OPEN, 2, 1, 0));
        assertThat(roster.events().getLast())
                .isEqualTo(new SignUpEvent.SeatConfirmed(
                        "ann", List.of(), SignUpEvent.Source.DIRECT, "key-ann", roster.seats(), NOON));
    }

    @Test
    void putsStudentOnWaitingListWhenFull() {
        Roster roster = open(1, 2);
        signUp(roster, "ann");

        assertThat(signUp(roster, "bob")).isEqualTo(new Waiting(1, WaitingReason.FULL, NOON));
        assertThat(signUp(roster, "cid")).isEqualTo(new Waiting(2, WaitingReason.FULL, NOON));
        assertThat(roster.refusedAtOnce("dan", NOON)).isEqualTo(signUp(roster, "dan"));
        assertThat(roster.refusedAtOnce("cid", NOON)).isNull();
        assertThat(code(signUp(roster, "dan"))).isEqualTo("full");
    }

    @Test
    void givingUpPromotesTheHeadInTheSameDecision() {
        Roster roster = open(1, 2);
        signUp(roster, "ann");
        signUp(roster, "bob");
        signUp(roster, "cid");
        Roster draft = roster.draft();

        draft.giveUp("ann", NOON);

        assertThat(draft.events()).hasSize(2);
        assertThat(draft.entry("bob").state()).isEqualTo(Entry.State.SEATED);
        assertThat(draft.positionOf(draft.entry("cid"))).isEqualTo(1);
        assertThat(roster.entry("ann").state()).isEqualTo(Entry.State.SEATED);
    }

    @Test
    void repeatsTheFirstReplyForTheSameKeyEvenAfterGivingUp() {
        Roster roster = open(1, 1);
        SignUpOutcome first = signUp(roster, "ann");
        roster.giveUp("ann", NOON.plusSeconds(1));

        assertThat(roster.signUp(new SignUp("ann", List.of(), "key-ann", "h"), NOON.plusSeconds(2)))
                .isEqualTo(first);
        assertThat(roster.seats().taken()).isZero();
        assertThat(roster.giveUp("ann", NOON.plusSeconds(3))).isEqualTo(new SignUpOutcome.GivenUp(NOON.plusSeconds(1)));
    }

    @Test
    void refusesTheSameKeyWithAnotherContent() {
        Roster roster = open(3, 1);
        signUp(roster, "ann");

        assertThat(roster.signUp(new SignUp("ann", List.of("bob"), "key-ann", "other"), NOON))
                .isEqualTo(new SignUpOutcome.KeyReused());
    }

    @Test
    void refusesASecondPlaceUnderAnotherKey() {
        Roster roster = open(3, 1);
        party(roster, "ann", "bob");

        assertThat(code(roster.signUp(new SignUp("ann", List.of(), "again", "h"), NOON)))
                .isEqualTo("already-signed-up");
        assertThat(code(signUp(roster, "bob"))).isEqualTo("already-signed-up");
        assertThat(code(party(roster, "cid", "bob"))).isEqualTo("team-member-refused");
        assertThat(code(party(roster, "cid", "cid"))).isEqualTo("team-member-refused");
    }

    @Test
    void seatsAPartyWholeOrNotAtAllAndLetsSmallerOnesBy() {
        Roster roster = open(3, 10);
        party(roster, "ann", "bob");

        assertThat(party(roster, "cid", "dan")).isEqualTo(new Waiting(1, WaitingReason.PARTY_TOO_LARGE, NOON));
        assertThat(signUp(roster, "eve")).isEqualTo(new Confirmed(NOON));
        assertThat(signUp(roster, "fay")).isEqualTo(new Waiting(2, WaitingReason.FULL, NOON));

        roster.giveUp("eve", NOON);
        assertThat(roster.entry("fay").state()).isEqualTo(Entry.State.SEATED);
        assertThat(roster.entry("cid").state()).isEqualTo(Entry.State.WAITING);

        roster.giveUp("ann", NOON);
        assertThat(roster.entry("cid").state()).isEqualTo(Entry.State.SEATED);
    }

    @Test
    void refusesATeamThatIsTooLarge() {
        assertThat(party(open(10, 0), "ann", "bob", "cid", "dan"))
                .isEqualTo(new Refused("team-size", java.util.Map.of("maxParty", 3)));
    }

    @Test
    void raisingTheCapacityPromotesAtMost256InOneWriteAndNewcomersWaitBehind() {
        Roster roster = open(0, 400);
        IntStream.range(0, 300).forEach(i -> signUp(roster, "m" + i));
        Roster draft = roster.draft();

        draft.changeCapacity(new Admission(310, 0, 3, null, null), NOON);
        assertThat(draft.seats().taken()).isEqualTo(256);
        assertThat(draft.nextDue(NOON)).isEqualTo(NOON);
        assertThat(signUp(draft, "late")).isInstanceOf(Waiting.class);

        Roster next = draft.draft();
        next.keepTime(NOON);
        assertThat(next.seats()).isEqualTo(new Seats(Seats.State.OPEN, 310, 301, 0));
        assertThat(next.nextDue(NOON)).isNull();
    }

    @Test
    void loweringTheCapacityEvictsNobodyAndGivesNoSeatUntilBelow() {
        Roster roster = open(3, 5);
        List.of("ann", "bob", "cid", "dan").forEach(member -> signUp(roster, member));

        roster.changeCapacity(new Admission(1, 5, 3, null, null), NOON);
        roster.giveUp("ann", NOON);
        assertThat(roster.seats()).isEqualTo(new Seats(Seats.State.OPEN, 1, 2, 1));
        roster.giveUp("bob", NOON);
        assertThat(roster.seats()).isEqualTo(new Seats(Seats.State.OPEN, 1, 1, 1));
        roster.giveUp("cid", NOON);
        assertThat(roster.entry("dan").state()).isEqualTo(Entry.State.SEATED);
    }

    @Test
    void opensAndClosesByTheClockInsideTheDecision() {
        Instant closing = NOON.plus(Duration.ofHours(1));
        Roster roster = Roster.prepare(ID, "clinical", new Admission(5, 0, 1, NOON, closing), NOON.minusSeconds(60));
        roster.open(NOON.minusSeconds(60));

        assertThat(roster.signUp(new SignUp("ann", List.of(), "k", "h"), NOON.minusMillis(1)))
                .isEqualTo(new Refused("not-open-yet", java.util.Map.of("opensAt", NOON.toString())));
        assertThat(roster.nextDue(NOON)).isEqualTo(NOON);
        assertThat(signUp(roster, "ann")).isEqualTo(new Confirmed(NOON));
        assertThat(roster.events()).hasAtLeastOneElementOfType(SignUpEvent.SignUpOpened.class);
        assertThat(roster.nextDue(NOON)).isEqualTo(closing);
        assertThat(code(roster.signUp(new SignUp("bob", List.of(), "k", "h"), closing)))
                .isEqualTo("closed");
        assertThat(roster.events().getLast()).isInstanceOf(SignUpEvent.SignUpClosed.class);
    }

    @Test
    void promotesNobodyWhilePausedAndSaysSo() {
        Roster roster = open(1, 5);
        signUp(roster, "ann");
        signUp(roster, "bob");
        roster.pause(NOON);
        roster.giveUp("ann", NOON);

        assertThat(code(signUp(roster, "cid"))).isEqualTo("paused");
        assertThat(roster.why(roster.entry("bob"))).isEqualTo(WaitingReason.PAUSED);
        roster.open(NOON);
        assertThat(roster.entry("bob").state()).isEqualTo(Entry.State.SEATED);
    }

    @Test
    void stillPromotesAfterClosingButNeverAfterCancelling() {
        Roster roster = open(1, 5);
        List.of("ann", "bob", "cid").forEach(member -> signUp(roster, member));
        roster.close(NOON);
        roster.giveUp("ann", NOON);
        assertThat(roster.entry("bob").state()).isEqualTo(Entry.State.SEATED);

        roster.cancel(NOON);
        roster.cancel(NOON);
        assertThat(code(roster.giveUp("bob", NOON))).isEqualTo("cancelled");
        assertThat(code(signUp(roster, "dan"))).isEqualTo("cancelled");
        assertThat(code(roster.open(NOON))).isEqualTo("cancelled");
        assertThat(roster.events().stream().filter(SignUpEvent.SignUpClosed.class::isInstance))
                .hasSize(2);
    }

    @Test
    void releasingAMemberPromotesToo() {
        Roster roster = open(1, 5);
        signUp(roster, "ann");
        signUp(roster, "bob");

        roster.release("ann", "left", NOON);

        assertThat(roster.entry("ann").state()).isEqualTo(Entry.State.RELEASED);
        assertThat(roster.entry("bob").state()).isEqualTo(Entry.State.SEATED);
        assertThat(roster.release("ann", "left", NOON)).isEqualTo(new SignUpOutcome.Unknown());
    }

    @Test
    void comesBackAfterGivingUpUnderANewKey() {
        Roster roster = open(1, 5);
        signUp(roster, "ann");
        roster.giveUp("ann", NOON);

        assertThat(roster.signUp(new SignUp("ann", List.of(), "second", "h"), NOON))
                .isEqualTo(new Confirmed(NOON));
        assertThat(roster.entry("ann").commands()).hasSize(2);
    }

    private static Roster open(int capacity, int waitingPlaces) {
        Roster roster = Roster.prepare(ID, "clinical", new Admission(capacity, waitingPlaces, 3, null, null), NOON);
        roster.open(NOON);
        return roster;
    }

    private static SignUpOutcome signUp(Roster roster, String member) {
        return party(roster, member);
    }

    private static SignUpOutcome party(Roster roster, String member, String... companions) {
        return roster.signUp(new SignUp(member, List.of(companions), "key-" + member, "h"), NOON);
    }

    private static String code(SignUpOutcome outcome) {
        return outcome instanceof Refused refused ? refused.code() : "accepted";
    }
}
