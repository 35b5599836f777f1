package org.guildhall.insight.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.guildhall.platform.store.StoreBusyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks once a second for what was folded and shows changed boards to whoever watches. All watchers of a scope share one
 * count; the whole board is sent, so a missed one does no harm.
 */
public final class BoardStream implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BoardStream.class);
    private static final long TICK_NANOS = TimeUnit.SECONDS.toNanos(1);
    static final int PER_INSTANCE = 500;

    private final Tallies tallies;
    private final Boards boards;
    private final List<Viewer> viewers = new CopyOnWriteArrayList<>();
    private final Map<Scope, Board> shown = new ConcurrentHashMap<>();
    private volatile boolean running;
    private volatile Thread thread = Thread.ofVirtual().unstarted(() -> {});

    public BoardStream(Tallies tallies, Boards boards) {
        this.tallies = tallies;
        this.boards = boards;
    }

    /** Opens a viewer: it is sent the board as it stands, then every change. */
    public Viewer open(Scope scope, Viewer.Screen screen) {
        if (viewers.size() >= PER_INSTANCE) {
            throw new StoreBusyException("too many streams", java.time.Duration.ofSeconds(5));
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

    void tick() {
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
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("boards").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        new ArrayList<>(viewers).forEach(Viewer::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                tick();
            } catch (RuntimeException e) {
                LOG.warn("boards wait: {}", e.toString());
            }
            try {
                TimeUnit.NANOSECONDS.sleep(TICK_NANOS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
