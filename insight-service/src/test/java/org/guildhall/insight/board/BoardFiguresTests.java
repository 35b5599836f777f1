package org.guildhall.insight.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guildhall.insight.board.Board.GradeSeats;
import org.guildhall.insight.board.Board.Rung;
import org.guildhall.insight.board.Board.Totals;
import org.guildhall.insight.sheet.Patches;
import org.guildhall.insight.sheet.RosterFact;
import org.guildhall.insight.sheet.Seats;
import org.guildhall.insight.sheet.Sheet;
import org.junit.jupiter.api.Test;

class BoardFiguresTests {
    private static final Instant NOW = Instant.parse("2026-10-12T04:30:30Z");

    private static Tally tally(String id, org.guildhall.insight.sheet.Patch... patches) {
        Sheet sheet = Sheet.empty(id);
        for (int i = 0; i < patches.length; i++) {
            sheet = sheet.fold(i + 1, patches[i]);
        }
        return Tally.of(sheet);
    }

    private static Board board(Tally... tallies) {
        BoardFigures figures = new BoardFigures(List.of(tallies), member -> 2026, NOW);
        return figures.board(figures.shown(new TreeMap<>()));
    }

    @Test
    void countsSignUpsOfTheLastHourByMinute() {
        Seats seats = new Seats("OPEN", 40, 1, 0);
        Board board = board(tally(
                "roster/a.1",
                Patches.roster(new RosterFact.Waiting("a.1", "m1", true, NOW), "a", "clinical", seats),
                Patches.roster(
                        new RosterFact.Waiting("a.1", "m2", true, NOW.minus(Duration.ofMinutes(59))),
                        "a",
                        "clinical",
                        seats),
                Patches.roster(
                        new RosterFact.Waiting("a.1", "m3", true, NOW.minus(Duration.ofMinutes(60))),
                        "a",
                        "clinical",
                        seats)));

        assertThat(board.signUpsPerMinute()).hasSize(60);
        assertThat(board.signUpsPerMinute().getLast())
                .isEqualTo(new Board.Minute(Instant.parse("2026-10-12T04:30:00Z"), 1));
        assertThat(board.signUpsPerMinute().getFirst().count()).isEqualTo(1);
        assertThat(board.signUpsPerMinute().stream()
                        .mapToInt(Board.Minute::count)
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void countsSeatsByGradeAlsoOfThoseWhoseCardCameLate() {
        Seats seats = new Seats("OPEN", 40, 12, 3);
        List<String> party = List.of("p1", "p2", "p3", "p4", "p5");
        Map<String, Integer> grades = Map.of("m1", 2024, "p1", 2024, "p2", 2024, "p3", 2024, "p4", 2024, "p5", 2024);
        List<String> late = List.of("q1", "q2", "q3", "q4", "q5");
        Board board = board(
                tally(
                        "roster/a.1",
                        Patches.roster(
                                new RosterFact.Seated("a.1", "m1", party, grades, true, NOW), "a", "clinical", seats),
                        Patches.roster(
                                new RosterFact.Seated("a.1", "q0", late, Map.of(), true, NOW), "a", "clinical", seats)),
                tally("member/x", Patches.member("x", "clinical", 2024, true)),
                tally("member/y", Patches.member("y", "clinical", 2026, false)));

        assertThat(board.seatsByGrade()).containsExactly(new GradeSeats(2024, 6, 1), new GradeSeats(2026, 6, 0));
        assertThat(board.totals()).isEqualTo(new Totals(0, 12, 3, 0, 0));
    }

    @Test
    void leavesCancelledRostersAndDraftsOut() {
        Board board = board(
                tally(
                        "roster/a.1",
                        Patches.roster(new RosterFact.Told("a.1"), "a", "clinical", new Seats("CANCELLED", 40, 12, 3))),
                tally("activity/a", Patches.activity("a", "clinical", "CANCELLED", null)),
                tally("activity/b", Patches.activity("b", "clinical", "DRAFT", null)),
                tally("activity/c", Patches.activity("c", "clinical", "ANNOUNCED", null)),
                tally("activity/d", Patches.activity("d", "clinical", "HELD", null)));

        assertThat(board.totals()).isEqualTo(new Totals(2, 0, 0, 0, 0));
    }

    @Test
    void countsOpenOpinionsByRungAndWhichAreOverdue() {
        Board board = board(
                tally("opinion/1", Patches.held("1", "clinical", 1, NOW.plusSeconds(60))),
                tally("opinion/2", Patches.held("2", "clinical", 1, NOW.minusSeconds(60))),
                tally(
                        "opinion/3",
                        Patches.held("3", "clinical", 2, NOW.minusSeconds(60)),
                        Patches.answered("3", "clinical", 2)),
                tally("opinion/4", Patches.closed("4", "clinical", "confirmed", 3)),
                tally("opinion/5", Patches.closed("5", "clinical", "withdrawn", 3)));

        assertThat(board.openOpinions())
                .startsWith(new Rung(1, 2, 1), new Rung(2, 1, 0), new Rung(3, 0, 0))
                .hasSize(5);
        assertThat(board.totals()).isEqualTo(new Totals(0, 0, 0, 3, 1));
    }
}
