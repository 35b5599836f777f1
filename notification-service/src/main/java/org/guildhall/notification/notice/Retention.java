package org.guildhall.notification.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.guildhall.notification.inbox.InboxRows;
import org.guildhall.notification.kind.Kind;
import org.guildhall.notification.kind.Kinds;
import org.guildhall.platform.loop.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets what has been kept long enough, hourly and in pages: rows by how pressing their kind is, notices after 400 days.
 * Both stay far longer than a replay could tell anything again.
 */
public final class Retention extends Loop {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Duration NOTICES_KEPT = Duration.ofDays(400);
    private static final int PAGE = 500;
    private static final long FIRST_MINUTES = 10;
    private static final long HOUR_MINUTES = 60;

    private final Kinds kinds;
    private final InboxRows rows;
    private final Notices notices;
    private final Clock clock;
    private long minutes = FIRST_MINUTES;

    public Retention(Kinds kinds, InboxRows rows, Notices notices, Clock clock) {
        super("retention", Duration.ZERO);
        this.kinds = kinds;
        this.rows = rows;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    protected void step() throws InterruptedException {
        TimeUnit.MINUTES.sleep(minutes);
        minutes = HOUR_MINUTES;
        forget();
    }

    /** Forgets everything that is over its time now. */
    void forget() {
        Instant now = clock.instant();
        for (Kind kind : kinds.all()) {
            Instant before = now.minus(kind.pressing().kept());
            while (rows.forget(kind.name(), before, PAGE) == PAGE && isRunning()) {
                LOG.debug("more rows of {} to forget", kind.name());
            }
        }
        while (notices.forget(now.minus(NOTICES_KEPT), PAGE) == PAGE && isRunning()) {
            LOG.debug("more notices to forget");
        }
    }
}
