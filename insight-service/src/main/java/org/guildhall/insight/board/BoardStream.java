package org.guildhall.insight.board;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guildhall.platform.loop.Loop;
import org.guildhall.platform.store.StoreBusyException;

/**
 * Looks once a second for what was folded and shows changed boards to whoever watches. All watchers of a scope share one
 * count; the whole board is sent, so a missed one does no harm.
 */
public final class BoardStream extends Loop {
    private static final Duration TICK = Duration.ofSeconds(1);
    static final int PER_INSTANCE = 500;

    private final Tallies tallies;
    private final Boards boards;
    private final List<Viewer> viewers = new CopyOnWriteArrayList<>();
    private final Map<Scope, Board> shown = new ConcurrentHashMap<>();

    public BoardStream(Tallies tallies, Boards boards) {
        super("boards", TICK);
        this.tallies = tallies;
        this.boards = boards;
    }

    /** Opens a viewer: it is sent the board as it stands, then every change. */
    public Viewer open(Scope scope, Viewer.Screen screen) {
        if (viewers.size() >= PER_INSTANCE) {
            throw new StoreBusyException("too many streams", Duration.ofSeconds(5));
        }
        Viewer viewer = new Viewer(scope, screen);
        viewers.add(viewer);
        viewer.show(boards.of(scope));
        viewer.start(() -> viewers.remove(viewer));
        return viewer;
    }

    public int size() {
        return viewers.size();
    }

    @Override
    protected void step() {
        tallies.refresh();
        Set<Scope> watched = Set.copyOf(viewers.stream().map(Viewer::scope).toList());
        shown.keySet().retainAll(watched);
        for (Scope scope : watched) {
            Board board = boards.of(scope);
            if (!Objects.equals(shown.put(scope, board), board)) {
                viewers.stream().filter(viewer -> viewer.scope().equals(scope)).forEach(viewer -> viewer.show(board));
            }
        }
    }

    @Override
    public synchronized void stop() {
        super.stop();
        new ArrayList<>(viewers).forEach(Viewer::stop);
    }
}
