package org.guildhall.insight.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.guildhall.insight.board.Board.GradeSeats;
import org.guildhall.insight.board.Board.Minute;
import org.guildhall.insight.board.Board.Rung;
import org.guildhall.insight.board.Board.Totals;
import org.jspecify.annotations.Nullable;

/** The figures of a board, counted anew from the tallies of its scope. */
final class BoardFigures {
    static final int MINUTES = 60;
    private static final int RUNGS = 5;

    private final TreeMap<Integer, Integer> seats = new TreeMap<>();
    private final TreeMap<Integer, Integer> members = new TreeMap<>();
    private final Map<Long, Integer> minutes = new HashMap<>();
    private final int[] open = new int[RUNGS + 1];
    private final int[] overdue = new int[RUNGS + 1];
    private final Instant now;
    private int activities;
    private int taken;
    private int waiting;
    private int confirmed;

    BoardFigures(Collection<Tally> tallies, Function<String, @Nullable Integer> gradeOf, Instant now) {
        this.now = now;
        tallies.forEach(this::add);
        countLate(tallies, gradeOf);
        members.keySet().forEach(grade -> seats.putIfAbsent(grade, 0));
    }

    private void add(Tally tally) {
        switch (tally) {
            case Tally.OfRoster roster -> add(roster);
            case Tally.OfOpinion opinion -> add(opinion);
            case Tally.OfActivity activity -> activities += activity.counts() ? 1 : 0;
            case Tally.OfMember member -> {
                if (member.counts()) {
                    members.merge(member.grade(), 1, Integer::sum);
                }
            }
        }
    }

    /** A person whose card came late counts with the grade the card has now. */
    private void countLate(Collection<Tally> tallies, Function<String, @Nullable Integer> gradeOf) {
        for (Tally tally : tallies) {
            if (tally instanceof Tally.OfRoster roster && roster.counts()) {
                for (String member : roster.unstamped()) {
                    Integer grade = gradeOf.apply(member);
                    if (grade != null) {
                        seats.merge(grade, 1, Integer::sum);
                    }
                }
            }
        }
    }

    private void add(Tally.OfRoster roster) {
        roster.minutes().forEach((minute, count) -> minutes.merge(minute, count, Integer::sum));
        if (roster.counts()) {
            taken += roster.taken();
            waiting += roster.waiting();
            roster.seats().forEach((grade, count) -> seats.merge(grade, count, Integer::sum));
        }
    }

    private void add(Tally.OfOpinion opinion) {
        int rung = Math.clamp(opinion.rung(), 1, RUNGS);
        open[rung] += opinion.isOpen() ? 1 : 0;
        overdue[rung] += opinion.isOverdue(now) ? 1 : 0;
        confirmed += opinion.isConfirmed() ? 1 : 0;
    }

    /** What may be shown of the seats by grade, given what was shown last. */
    SortedMap<Integer, Integer> shown(Map<Integer, Integer> before) {
        int known = seats.values().stream().mapToInt(Integer::intValue).sum();
        return SmallCells.release(before, seats, Math.max(0, taken - known));
    }

    Board board(SortedMap<Integer, Integer> shown) {
        return new Board(now, perMinute(), byGrade(shown), rungs(), totals());
    }

    private List<Minute> perMinute() {
        long last = now.getEpochSecond() / 60;
        List<Minute> list = new ArrayList<>();
        for (long minute = last - MINUTES + 1; minute <= last; minute++) {
            list.add(new Minute(Instant.ofEpochSecond(minute * 60), minutes.getOrDefault(minute, 0)));
        }
        return list;
    }

    private List<GradeSeats> byGrade(Map<Integer, Integer> shown) {
        return seats.keySet().stream()
                .map(grade -> new GradeSeats(grade, shown.get(grade), members.getOrDefault(grade, 0)))
                .toList();
    }

    private List<Rung> rungs() {
        List<Rung> rungs = new ArrayList<>();
        for (int rung = 1; rung <= RUNGS; rung++) {
            rungs.add(new Rung(rung, open[rung], overdue[rung]));
        }
        return rungs;
    }

    private Totals totals() {
        int openNow = 0;
        for (int count : open) {
            openNow += count;
        }
        return new Totals(activities, taken, waiting, openNow, confirmed);
    }
}
