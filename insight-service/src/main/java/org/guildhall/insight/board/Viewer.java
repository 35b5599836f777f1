package org.guildhall.insight.board;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open board page: only the newest board waits for it, at most one a second is sent, a beat every 15 s. */
public final class Viewer {
    private static final Logger LOG = LoggerFactory.getLogger(Viewer.class);
    private static final long BEAT_SECONDS = 15;

    /** Where boards go; an exception means the page is gone. */
    public interface Screen {
        void show(Board board) throws IOException;

        void beat() throws IOException;

        void close();
    }

    private final Scope scope;
    private final Screen screen;
    private final AtomicReference<@Nullable Board> waiting = new AtomicReference<>();
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean open = true;
    private volatile Thread thread = Thread.ofVirtual().unstarted(() -> {});

    Viewer(Scope scope, Screen screen) {
        this.scope = scope;
        this.screen = screen;
    }

    Scope scope() {
        return scope;
    }

    void show(Board board) {
        if (waiting.getAndSet(board) == null) {
            calls.release();
        }
    }

    void start(Runnable gone) {
        thread = Thread.ofVirtual().name("viewer").start(() -> {
            try {
                pump();
            } finally {
                open = false;
                gone.run();
            }
        });
    }

    /** Ends the page's stream. */
    public void stop() {
        open = false;
        thread.interrupt();
    }

    /** A page that went away was closed by its end; only one that we end is ours to close. */
    private void pump() {
        try {
            watch();
            screen.close();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("a board page is gone: {}", e.toString());
        }
    }

    private void watch() throws IOException {
        try {
            while (open) {
                boolean called = calls.tryAcquire(BEAT_SECONDS, TimeUnit.SECONDS);
                Board board = waiting.getAndSet(null);
                if (board != null) {
                    screen.show(board);
                } else if (!called) {
                    screen.beat();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("a board page is closed");
        }
    }
}
