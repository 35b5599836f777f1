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
        return new RosterFact(1, sequence, type, member, List.of(), 2, taken, waiting);
    }

    private static Asked told(String member, End end) {
        return new Asked(member, "key-" + member, Kind.SIGN_UP, 0, 1, end, null, null, 1);
    }

    private static final List<RosterFact> LOG = List.of(
            fact(1, "activity.sign-up-opened.v1", "", 0, 0),
            fact(2, SEATED, "a", 1, 0),
            fact(3, SEATED, "b", 2, 0),
            fact(4, WAITING, "c", 2, 1),
            fact(5, LEFT, "a", 1, 1),
            fact(6, SEATED, "c", 2, 0));
    private static final List<Asked> HISTORY =
            List.of(told("a", End.SEATED), told("b", End.SEATED), told("c", End.WAITING), told("d", End.UNKNOWN));
    private static final RosterState STATE =
            new RosterState(2, Set.of("b", "c"), List.of(), 0, Map.of("a", 1, "b", 1, "c", 1));

    private static List<String> broken(List<Asked> history, List<RosterFact> log, RosterState state) {
        return Checker.check(history, log, state).stream()
                .map(v -> v.invariant().split(" ")[0])
                .distinct()
                .toList();
    }

    @Test
    void findsNothingInAHonestRunWithDuplicatedEvents() {
        List<RosterFact> twice = new ArrayList<>(LOG);
        twice.addAll(LOG);
        assertThat(Checker.check(HISTORY, twice, STATE)).isEmpty();
    }

    @Test
    void seesOneSeatTooMany() {
        List<RosterFact> log = new ArrayList<>(LOG);
        log.add(fact(7, SEATED, "d", 3, 0));
        assertThat(broken(
                        HISTORY,
                        log,
                        new RosterState(
                                2, Set.of("b", "c", "d"), List.of(), 0, Map.of("a", 1, "b", 1, "c", 1, "d", 1))))
                .containsExactly("1");
    }

    @Test
    void seesAPromiseNotKept() {
        List<Asked> history = new ArrayList<>(HISTORY);
        history.add(told("e", End.SEATED));
        assertThat(broken(history, LOG, STATE)).containsExactly("3");
    }

    @Test
    void seesAGapALostFactAndAWrongDocument() {
        List<RosterFact> log = new ArrayList<>(LOG);
        log.remove(2);
        assertThat(broken(HISTORY, log, STATE)).contains("7", "3");
        assertThat(broken(HISTORY, LOG, new RosterState(2, Set.of("b"), List.of(), 0, STATE.noticesOfSeat())))
                .containsExactly("7");
    }

    @Test
    void seesSomebodyWaitingBesideAFreeSeat() {
        List<RosterFact> log = LOG.subList(0, 5);
        RosterState state = new RosterState(2, Set.of("b"), List.of("c"), 0, Map.of("a", 1, "b", 1));
        assertThat(broken(HISTORY, log, state)).containsExactly("5");
    }

    @Test
    void seesMissingAndDoubledNotices() {
        assertThat(broken(HISTORY, LOG, new RosterState(2, Set.of("b", "c"), List.of(), 0, Map.of("a", 1, "b", 2))))
                .containsExactly("11");
    }

    @Test
    void seesWhatIsUnsent() {
        assertThat(broken(HISTORY, LOG, new RosterState(2, Set.of("b", "c"), List.of(), 3, STATE.noticesOfSeat())))
                .containsExactly("8");
    }
}
