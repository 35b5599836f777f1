package org.guildhall.insight.board;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.guildhall.insight.board.Releases.Release;
import org.guildhall.insight.board.Tallies.Snapshot;

/** Boards as they stand. One is counted anew only when a tally has changed or a minute has passed. */
public final class Boards {
    private static final int TRIES = 5;

    private final Tallies tallies;
    private final Releases releases;
    private final Clock clock;
    private final Map<Scope, Kept> kept = new ConcurrentHashMap<>();

    public Boards(Tallies tallies, Releases releases, Clock clock) {
        this.tallies = tallies;
        this.releases = releases;
        this.clock = clock;
    }

    private record Kept(Board board, long version, Instant minute) {}

    public Board of(Scope scope) {
        Instant now = clock.instant();
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        Kept last = kept.get(scope);
        if (last != null && last.version() == tallies.version() && last.minute().equals(minute)) {
            return last.board();
        }
        Snapshot snapshot = tallies.of(scope);
        BoardFigures figures = new BoardFigures(snapshot.tallies(), tallies::gradeOf, now);
        Board board = figures.board(release(scope, figures));
        kept.put(scope, new Kept(board, snapshot.version(), minute));
        return board;
    }

    /** Whether anything at all is known of the scope. */
    public boolean knows(Scope scope) {
        return scope.equals(Scope.COLLEGE) || !tallies.of(scope).tallies().isEmpty();
    }

    /** What may be shown follows from what was shown; if another instance was first, from what that one showed. */
    private SortedMap<Integer, Integer> release(Scope scope, BoardFigures figures) {
        for (int attempt = 1; attempt < TRIES; attempt++) {
            Release before = releases.of(scope.key());
            SortedMap<Integer, Integer> shown = figures.shown(before.shown());
            if (shown.equals(before.shown()) || releases.replace(before, shown)) {
                return shown;
            }
        }
        return releases.of(scope.key()).shown();
    }
}
