package org.guildhall.activity.balance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far sessions crowd in some weeks and leave others idle, in points of a hundred. The bunching index is the most by
 * which any stretch of weeks has a larger share of the sessions than of the open days; the idle index the same the other
 * way round.
 *
 * @param crowded where the index comes from, or null where nothing crowds
 * @param idle where the idle index comes from, or null where nothing is idle
 */
public record Bunching(
        int index,
        int idleIndex,
        Verdict verdict,
        @Nullable Stretch crowded,
        @Nullable Stretch idle) {
    private static final int WATCH_FROM = 20;
    private static final int BUNCHED_ABOVE = 35;
    private static final int ENOUGH = 4;
    private static final int HUNDRED = 100;

    /** What follows from an index. */
    public enum Verdict {
        /** Under four sessions say nothing. */
        TOO_FEW,
        EVEN,
        WATCH,
        BUNCHED
    }

    /**
     * Weeks in a row, both ends among them, counting from 1.
     *
     * @param sessions how many percent of the sessions it holds
     * @param days how many percent of the open days it has
     */
    public record Stretch(int from, int to, int sessions, int days) {}

    /** Of sessions and open days week by week. */
    public static Bunching of(List<Integer> sessions, List<Integer> openDays) {
        long all = sum(sessions);
        long open = sum(openDays);
        if (all == 0 || open == 0) {
            return new Bunching(0, 0, Verdict.TOO_FEW, null, null);
        }
        Largest crowded = new Largest();
        Largest idle = new Largest();
        for (int i = 0; i < sessions.size(); i++) {
            // times all sessions and all days: whole numbers stay exact
            long more = sessions.get(i) * open - openDays.get(i) * all;
            crowded.add(i, more);
            idle.add(i, -more);
        }
        int index = percent(crowded.most, all * open);
        return new Bunching(
                index,
                percent(idle.most, all * open),
                verdict(all, index),
                crowded.stretch(sessions, openDays),
                idle.stretch(sessions, openDays));
    }

    private static Verdict verdict(long sessions, int index) {
        if (sessions < ENOUGH) {
            return Verdict.TOO_FEW;
        }
        if (index < WATCH_FROM) {
            return Verdict.EVEN;
        }
        return index <= BUNCHED_ABOVE ? Verdict.WATCH : Verdict.BUNCHED;
    }

    private static long sum(List<Integer> numbers) {
        return numbers.stream().mapToLong(Integer::longValue).sum();
    }

    /** Half up. */
    private static int percent(long part, long whole) {
        return (int) ((2 * HUNDRED * part + whole) / (2 * whole));
    }

    /** The stretch with the largest sum, found in one pass. */
    private static final class Largest {
        private long most;
        private int from = -1;
        private int to = -1;
        private long running;
        private int begins;

        void add(int week, long more) {
            if (running <= 0) {
                running = 0;
                begins = week;
            }
            running += more;
            if (running > most) {
                most = running;
                from = begins;
                to = week;
            }
        }

        @Nullable
        Stretch stretch(List<Integer> sessions, List<Integer> openDays) {
            return from < 0
                    ? null
                    : new Stretch(
                            from + 1,
                            to + 1,
                            percent(sum(sessions.subList(from, to + 1)), sum(sessions)),
                            percent(sum(openDays.subList(from, to + 1)), sum(openDays)));
        }
    }
}
