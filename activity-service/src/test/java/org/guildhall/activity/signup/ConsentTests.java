package org.guildhall.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.guildhall.activity.signup.SignUpEvent.ConsentAsked;
import org.guildhall.activity.signup.SignUpOutcome.Refused;
import org.junit.jupiter.api.Test;

/** What becomes of seats and queue when the announced time moves. */
class ConsentTests {
    private static final Instant NOON = Instant.parse("2026-10-12T04:00:00Z");
    private static final Instant STARTS = NOON.plus(Duration.ofDays(5));
    private static final Instant LATER = NOON.plus(Duration.ofDays(7));
    private static final RosterId ID = new RosterId("friendly", 1);

    @Test
    void whoTickedTheSlotKeepsTheSeatUntouchedAndTheOthersAreAskedForADay() {
        Roster roster = open(2, 3);
        signUp(roster, "ann", 1, 2);
        signUp(roster, "bob", 1);
        signUp(roster, "cid", 1, 2);
        Roster draft = roster.draft();

        new Moved(1, 2, STARTS, LATER).apply(draft, NOON);

        assertThat(draft.touched()).containsExactly("bob");
        assertThat(draft.entry("ann")).isSameAs(roster.entry("ann"));
        assertThat(draft.events())
                .containsExactly(
                        new ConsentAsked("bob", List.of(), NOON.plus(Duration.ofHours(24)), draft.seats(), NOON));
        assertThat(draft.seats()).isEqualTo(roster.seats());
        assertThat(draft.positionOf(draft.entry("cid"))).isEqualTo(1);
        assertThat(draft.nextDue(NOON)).isEqualTo(NOON.plus(Duration.ofHours(24)));
    }

    @Test
    void aRepeatedMoveChangesNothing() {
        Roster roster = open(2, 0);
        signUp(roster, "bob", 1);
        new Moved(1, 2, STARTS, LATER).apply(roster, NOON);
        Roster draft = roster.draft();

        new Moved(1, 2, STARTS, LATER).apply(draft, NOON.plusSeconds(60));

        assertThat(draft.events()).isEmpty();
        assertThat(draft.touched()).isEmpty();
    }

    @Test
    void aYesKeepsTheSeatAndANoFreesItForTheHead() {
        Roster roster = moved("ann", "bob", "cid");

        assertThat(new Answer("ann", true).apply(roster, NOON)).isInstanceOf(SignUpOutcome.Arranged.class);
        assertThat(new Answer("ann", true).apply(roster, NOON)).isInstanceOf(SignUpOutcome.Arranged.class);
        assertThat(roster.entry("ann").askedUntil()).isNull();
        assertThat(roster.entry("ann").state()).isEqualTo(Entry.State.SEATED);

        new Answer("bob", false).apply(roster, NOON);
        assertThat(roster.entry("bob").state()).isEqualTo(Entry.State.RELEASED);
        assertThat(roster.events())
                .anyMatch(event -> event instanceof SignUpEvent.SeatReleased gone
                        && gone.reason().equals("moved"));
        assertThat(roster.entry("cid").state()).isEqualTo(Entry.State.SEATED);
        assertThat(roster.entry("cid").askedUntil()).isEqualTo(NOON.plus(Duration.ofHours(24)));
        assertThat(new Answer("bob", true).apply(roster, NOON)).isEqualTo(Refused.of("nothing-asked"));
        assertThat(new Answer("dan", true).apply(roster, NOON)).isEqualTo(new SignUpOutcome.Unknown());
    }

    @Test
    void silenceFreesTheSeatAtItsDeadlineAndNotBefore() {
        Roster roster = moved("ann", "bob", "cid");
        Instant deadline = NOON.plus(Duration.ofHours(24));

        roster.keepTime(deadline.minusMillis(1));
        assertThat(roster.seats().taken()).isEqualTo(2);
        roster.keepTime(deadline);

        assertThat(roster.entry("ann").state()).isEqualTo(Entry.State.RELEASED);
        assertThat(roster.entry("bob").state()).isEqualTo(Entry.State.RELEASED);
        assertThat(roster.entry("cid").state()).isEqualTo(Entry.State.SEATED);
        assertThat(roster.nextDue(NOON)).isEqualTo(deadline.plus(Duration.ofHours(24)));
    }

    @Test
    void asksUntilHalfADayBeforeTheStartIfThatIsSooner() {
        Roster roster = open(2, 0);
        signUp(roster, "ann", 1);
        new Moved(1, 2, STARTS, NOON.plus(Duration.ofHours(30))).apply(roster, NOON);

        assertThat(roster.entry("ann").askedUntil()).isEqualTo(NOON.plus(Duration.ofHours(18)));
    }

    @Test
    void whoMovesUpShortlyBeforeTheStartHasTwoHours() {
        Roster roster = moved("ann", "bob", "cid");
        Instant late = LATER.minus(Duration.ofHours(10));
        new Answer("ann", true).apply(roster, NOON);
        new Answer("bob", true).apply(roster, NOON);

        roster.giveUp("bob", late);

        assertThat(roster.entry("cid").askedUntil()).isEqualTo(late.plus(Duration.ofHours(2)));
    }

    @Test
    void asksAnewWhenItMovesAgainAndNoMoreWhenItMovesBack() {
        Roster roster = open(2, 0);
        signUp(roster, "ann", 1);
        new Moved(1, 2, STARTS, LATER).apply(roster, NOON);
        Instant next = NOON.plus(Duration.ofHours(20));

        new Moved(2, 3, LATER, LATER.plusSeconds(3600)).apply(roster, next);
        assertThat(roster.entry("ann").askedUntil()).isEqualTo(next.plus(Duration.ofHours(24)));

        new Moved(3, 1, LATER, STARTS).apply(roster, next);
        assertThat(roster.entry("ann").askedUntil()).isNull();
        assertThat(roster.events().getLast()).isInstanceOf(SignUpEvent.ConsentGiven.class);
    }

    @Test
    void theClosingOfSignUpMovesWithTheStart() {
        Instant closes = STARTS.minus(Duration.ofHours(1));
        Roster roster = Roster.prepare(ID, "clinical", new Admission(5, 0, 1, null, closes), NOON);
        roster.open(NOON);

        new Moved(1, 2, STARTS, LATER).apply(roster, NOON);

        assertThat(roster.admission().closesAt()).isEqualTo(LATER.minus(Duration.ofHours(1)));
    }

    @Test
    void standsStillWhilePostponedAndThenAsksEverybody() {
        Instant closes = STARTS.minus(Duration.ofHours(1));
        Roster roster = Roster.prepare(ID, "clinical", new Admission(2, 3, 1, null, closes), NOON);
        roster.open(NOON);
        signUp(roster, "ann", 1, 2);
        signUp(roster, "bob", 1, 2);
        signUp(roster, "cid", 1, 2);

        new Postponed(0, STARTS).apply(roster, NOON);
        new Postponed(0, STARTS).apply(roster, NOON);
        roster.giveUp("bob", NOON);
        roster.keepTime(LATER);
        assertThat(roster.seats()).isEqualTo(new Seats(Seats.State.PAUSED, 2, 1, 1));
        assertThat(roster.nextDue(NOON)).isNull();

        Instant anew = LATER.plus(Duration.ofDays(9));
        new Moved(1, Move.UNKNOWN_SLOT, null, anew).apply(roster, LATER);
        assertThat(roster.seats()).isEqualTo(new Seats(Seats.State.OPEN, 2, 2, 0));
        assertThat(roster.admission().closesAt()).isEqualTo(anew.minus(Duration.ofHours(1)));
        assertThat(roster.entry("ann").askedUntil()).isNotNull();
        assertThat(roster.entry("cid").askedUntil()).isNotNull();
        new Postponed(0, STARTS).apply(roster, LATER);
        assertThat(roster.seats().state()).isEqualTo(Seats.State.OPEN);

        new Moved(2, 2, anew, anew.plusSeconds(60)).apply(roster, LATER);
        assertThat(roster.entry("ann").askedUntil()).isNotNull();
    }

    @Test
    void whoSignsUpKnowingTheNewTimeIsNotAskedAndWhoDidNotKnowItIs() {
        Roster roster = open(3, 0);
        new Moved(1, 2, STARTS, LATER).apply(roster, NOON);
        roster.signUp(new SignUp("ann", List.of(), "k-ann", "h", Consent.to(Set.of(2), 1), null), NOON);
        signUp(roster, "bob", 1);
        roster.keepTime(NOON);

        assertThat(roster.entry("ann").askedUntil()).isNull();
        assertThat(roster.entry("bob").askedUntil()).isNotNull();
    }

    @Test
    void asksAndFreesAtMost256InOneWrite() {
        Roster roster = open(300, 0);
        IntStream.range(0, 300).forEach(i -> signUp(roster, "m" + i, 1));
        Roster first = roster.draft();

        new Moved(1, 2, STARTS, LATER).apply(first, NOON);
        assertThat(first.events()).hasSize(256);
        assertThat(first.unfinished()).isTrue();
        assertThat(first.nextDue(NOON)).isEqualTo(NOON);
        Roster second = first.draft();
        second.keepTime(NOON);
        assertThat(second.events()).hasSize(44);
        assertThat(second.unfinished()).isFalse();

        Roster third = second.draft();
        third.keepTime(LATER);
        assertThat(third.seats().taken()).isEqualTo(44);
        assertThat(third.unfinished()).isTrue();
    }

    private static Roster moved(String... members) {
        Roster roster = open(2, 3);
        for (String member : members) {
            signUp(roster, member, 1);
        }
        new Moved(1, 2, STARTS, LATER).apply(roster, NOON);
        return roster;
    }

    private static Roster open(int capacity, int waitingPlaces) {
        Roster roster = Roster.prepare(ID, "clinical", new Admission(capacity, waitingPlaces, 3, null, null), NOON);
        roster.open(NOON);
        return roster;
    }

    private static void signUp(Roster roster, String member, Integer... slots) {
        roster.signUp(new SignUp(member, List.of(), "k-" + member, "h", Consent.to(Set.of(slots), 0), null), NOON);
    }
}
