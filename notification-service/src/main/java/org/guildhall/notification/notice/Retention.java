package org.guildhall.notification.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.guildhall.notification.inbox.InboxRows;
import org.guildhall.notification.kind.Kind;
import org.guildhall.notification.kind.Kinds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Forgets what has been kept long enough, hourly and in pages: rows by how pressing their kind is, notices after 400 days.
 * Both stay far longer than a replay could tell anything again.
 */
public final class Retention implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Duration NOTICES_KEPT = Duration.ofDays(400);
    private static final int PAGE = 500;
    private static final long FIRST_MINUTES = 10;
    private static final long HOUR_MINUTES = 60;

    private final Kinds kinds;
    private final InboxRows rows;
    private final Notices notices;
    private final Clock clock;
    private volatile boolean running;
    private volatile Thread thread = Thread.ofVirtual().unstarted(() -> {});

    public Retention(Kinds kinds, InboxRows rows, Notices notices, Clock clock) {
        this.kinds = kinds;
        this.rows = rows;
        this.notices = notices;
        this.clock = clock;
    }

    /** Forgets everything that is over its time now. */
    void forget() {
        Instant now = clock.instant();
        for (Kind kind : kinds.all()) {
            Instant before = now.minus(kind.pressing().kept());
            while (rows.forget(kind.name(), before, PAGE) == PAGE && running) {
                LOG.debug("more rows of {} to forget", kind.name());
            }
        }
        while (notices.forget(now.minus(NOTICES_KEPT), PAGE) == PAGE && running) {
            LOG.debug("more notices to forget");
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("retention").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        long minutes = FIRST_MINUTES;
        while (running) {
            try {
                TimeUnit.MINUTES.sleep(minutes);
                minutes = HOUR_MINUTES;
                forget();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("forgetting waits an hour: {}", e.toString());
            }
        }
    }
}
