package org.guildhall.bench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.bench.check.Asked.End;
import org.guildhall.bench.check.Asked.Kind;
import org.junit.jupiter.api.Test;

class CheckerTests {
    private static final String SEATED = "activity.seat-confirmed.v1";
    private static final String WAITING = "activity.place-waiting.v1";
    private static final String LEFT = "activity.seat-given-up.v1";

    private static RosterFact fact(long sequence, String type, String member, int taken, int waiting) {
        return fact(1, false, sequence, type, member, taken, waiting);
    }

    private static RosterFact fact(
            long epoch, boolean restated, long sequence, String type, String member, int taken, int waiting) {
        String command = type.equals(LEFT) || member.isEmpty() ? "" : member + "/key-" + member;
        int position = type.equals(WAITING) ? waiting : 0;
        return new RosterFact(epoch, sequence, restated, type, member, List.of(), command, position, 2, taken, waiting);
    }

    private static Asked told(String member, End end) {
        return told(member, end, null);
    }

    private static Asked told(String member, End end, Integer position) {
        Kind kind = end == End.GIVEN_UP ? Kind.GIVE_UP : Kind.SIGN_UP;
        int at = end == End.GIVEN_UP ? 2 : 0;
        return new Asked(member, "key-" + member + (at > 0 ? "-2" : ""), kind, at, at + 1, end, position, null, 1);
    }

    private static final List<RosterFact> LOG = List.of(
            fact(1, "activity.sign-up-opened.v1", "", 0, 0),
            fact(2, SEATED, "a", 1, 0),
            fact(3, SEATED, "b", 2, 0),
            fact(4, WAITING, "c", 2, 1),
            fact(5, LEFT, "a", 1, 1),
            fact(6, SEATED, "c", 2, 0),
            fact(7, WAITING, "d", 2, 1));
    private static final List<Asked> HISTORY = List.of(
            told("a", End.SEATED),
            told("a", End.GIVEN_UP),
            told("b", End.SEATED),
            told("c", End.WAITING, 1),
            told("d", End.UNKNOWN),
            told("e", End.UNKNOWN));
    private static final Map<String, Integer> NOTICES = Map.of("a", 1, "b", 1, "c", 1);
    private static final RosterState STATE = state(Set.of("b", "c"), List.of("d"), 0, NOTICES);

    private static RosterState state(
            Set<String> seated, List<String> waiting, int unsent, Map<String, Integer> notices) {
        return new RosterState(2, seated, waiting, unsent, notices, List.of(), 0);
    }

    private static RosterState shown(Projection projection, int deadLetters) {
        return new RosterState(2, Set.of("b", "c"), List.of("d"), 0, NOTICES, List.of(projection), deadLetters);
    }

    private static List<String> broken(List<Asked> history, List<RosterFact> log, RosterState state) {
        return Checker.check(history, log, state).stream()
                .map(v -> v.invariant().split(" ")[0])
                .distinct()
                .toList();
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    @Test
    void findsNothingInAnHonestRunWithDuplicatedEvents() {
        List<RosterFact> twice = new ArrayList<>(LOG);
        twice.addAll(LOG);
        RosterState state = shown(new Projection("board", Set.of("b", "c"), Set.of("d"), 2, 1), 0);
        assertThat(Checker.check(HISTORY, twice, state)).isEmpty();
    }

    @Test
    void seesOneSeatTooMany() {
        List<RosterFact> log = new ArrayList<>(LOG.subList(0, 6));
        log.add(fact(7, SEATED, "d", 3, 0));
        RosterState state = state(Set.of("b", "c", "d"), List.of(), 0, Map.of("a", 1, "b", 1, "c", 1, "d", 1));
        assertThat(broken(HISTORY, log, state)).containsExactly("1");
    }

    @Test
    void seesAStudentWhoHoldsTwoPlaces() {
        assertThat(broken(HISTORY, with(LOG, fact(8, WAITING, "b", 2, 2)), STATE))
                .contains("2");
    }

    @Test
    void seesAPromiseNotKept() {
        assertThat(broken(with(HISTORY, told("e", End.SEATED)), LOG, STATE)).containsExactly("3");
        List<Asked> otherPlace = with(HISTORY.subList(0, 3), told("c", End.WAITING, 2));
        assertThat(broken(with(otherPlace, told("d", End.UNKNOWN)), LOG, STATE)).containsExactly("3");
        assertThat(broken(with(HISTORY, told("f", End.BROKEN)), LOG, STATE)).containsExactly("3");
    }

    @Test
    void seesAnAnswerTakenBack() {
        List<RosterFact> log = with(LOG, fact(8, LEFT, "b", 1, 1));
        log.add(fact(9, SEATED, "d", 2, 0));
        RosterState state = state(Set.of("c", "d"), List.of(), 0, Map.of("a", 1, "b", 1, "c", 1, "d", 1));
        assertThat(broken(HISTORY, log, state)).containsExactly("3");
    }

    @Test
    void seesASeatNobodyAskedFor() {
        assertThat(broken(HISTORY.subList(0, 4), LOG, STATE)).containsExactly("4");
    }

    @Test
    void seesSomebodyWaitingBesideAFreeSeat() {
        RosterState state = state(Set.of("b"), List.of("c"), 0, Map.of("a", 1, "b", 1));
        assertThat(broken(HISTORY, LOG.subList(0, 5), state)).containsExactly("5");
    }

    @Test
    void seesSomebodyPromotedBeforeTheFirstInLine() {
        List<RosterFact> log = new ArrayList<>(LOG.subList(0, 4));
        log.add(fact(5, WAITING, "d", 2, 2));
        log.add(fact(6, LEFT, "a", 1, 2));
        log.add(fact(7, SEATED, "d", 2, 1));
        RosterState state = state(Set.of("b", "d"), List.of("c"), 0, Map.of("a", 1, "b", 1, "d", 1));
        assertThat(broken(HISTORY, log, state)).containsExactly("6");
    }

    @Test
    void seesAGapALostFactAndAWrongDocument() {
        List<RosterFact> log = new ArrayList<>(LOG);
        log.remove(2);
        assertThat(broken(HISTORY, log, STATE)).contains("7", "3");
        assertThat(broken(HISTORY, LOG, state(Set.of("b"), List.of("d"), 0, NOTICES)))
                .containsExactly("7");
    }

    @Test
    void seesTwoFactsUnderOneNumber() {
        assertThat(broken(HISTORY, with(LOG, fact(7, WAITING, "e", 2, 1)), STATE))
                .containsExactly("7");
    }

    @Test
    void seesWhatIsUnsent() {
        assertThat(broken(HISTORY, LOG, state(Set.of("b", "c"), List.of("d"), 3, NOTICES)))
                .containsExactly("8");
    }

    @Test
    void seesAConsumerThatShowsAnotherRoster() {
        Projection missed = new Projection("board", Set.of("b"), Set.of("d"), 2, 1);
        Projection miscounted = new Projection("board", Set.of("b", "c"), Set.of("d"), 2, 0);
        assertThat(broken(HISTORY, LOG, shown(missed, 0))).containsExactly("9");
        assertThat(broken(HISTORY, LOG, shown(miscounted, 0))).containsExactly("9");
        assertThat(broken(HISTORY, LOG, shown(new Projection("board", Set.of("b", "c"), Set.of("d"), 2, 1), 1)))
                .containsExactly("9");
    }

    @Test
    void seesOneKeyAnsweredInTwoWays() {
        assertThat(broken(with(HISTORY, told("c", End.SEATED)), LOG, STATE)).containsExactly("10");
    }

    @Test
    void seesMissingAndDoubledNotices() {
        assertThat(broken(HISTORY, LOG, state(Set.of("b", "c"), List.of("d"), 0, Map.of("a", 1, "b", 2))))
                .containsExactly("11");
    }

    @Test
    void takesARestatedRosterForTheWholeTruth() {
        List<RosterFact> log = new ArrayList<>(LOG);
        log.add(fact(2, true, 4, "activity.roster-changed.v1", "", 1, 0));
        log.add(fact(2, true, 5, SEATED, "a", 1, 0));
        log.add(fact(2, false, 6, SEATED, "f", 2, 0));
        RosterState restored = state(Set.of("a", "f"), List.of(), 0, Map.of());
        List<Asked> history =
                List.of(told("a", End.SEATED), told("b", End.SEATED).lost(), told("c", End.UNKNOWN));
        history = with(with(history, told("d", End.UNKNOWN)), told("f", End.SEATED));
        assertThat(Checker.afterRestore(history, log, restored)).isEmpty();
        assertThat(Checker.afterRestore(history, log, STATE)).isNotEmpty();
    }
}
