package org.guildhall.platform.timer;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.guildhall.platform.store.AggregateTypes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Sweeps for due aggregates by the sparse {@code dueAt} index, at most 200 a time, and at most a twentieth of the time:
 * a store without secondary indexes scans.
 */
public final class DueTimers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DueTimers.class);
    private static final int MANY = 200;
    private static final long EVERY_MILLIS = 500;
    private static final long REST = 20;

    private final MongoTemplate template;
    private final List<DueTimer> timers;
    private final Clock clock;
    private @Nullable ScheduledExecutorService sweeper;

    public DueTimers(MongoTemplate template, List<DueTimer> timers, AggregateTypes types, Clock clock) {
        this.template = template;
        this.timers = List.copyOf(timers);
        this.clock = clock;
        for (DueTimer timer : timers) {
            if (!types.all().contains(timer.type())) {
                throw new IllegalStateException(
                        "a timer for an unknown type: " + timer.type().name());
            }
        }
    }

    @Override
    public synchronized void start() {
        if (sweeper == null && !timers.isEmpty()) {
            sweeper = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("due-timers").daemon().factory());
            var _ = sweeper.schedule(this::sweepAndRest, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void sweepAndRest() {
        long began = System.nanoTime();
        for (DueTimer timer : timers) {
            try {
                sweep(timer);
            } catch (RuntimeException e) {
                LOG.warn("timer of {} tries again: {}", timer.type().name(), e.toString());
            }
        }
        long cost = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        rest(Math.max(EVERY_MILLIS, Math.min(cost * REST, 10_000)));
    }

    private synchronized void rest(long millis) {
        if (sweeper != null) {
            var _ = sweeper.schedule(this::sweepAndRest, millis, TimeUnit.MILLISECONDS);
        }
    }

    private void sweep(DueTimer timer) {
        List<Document> due = new ArrayList<>();
        template.getDb()
                .getCollection(timer.type().collection())
                .find(Filters.lte("dueAt", Date.from(clock.instant())))
                .projection(Projections.include("dueAt"))
                .limit(MANY)
                .into(due);
        for (Document one : due) {
            Instant at = one.getDate("dueAt").toInstant();
            try {
                timer.action().accept(one.getString("_id"), at);
            } catch (RuntimeException e) {
                LOG.warn("{} stays due: {}", timer.type().aggregate(one.getString("_id")), e.toString());
            }
        }
    }

    @Override
    public synchronized void stop() {
        if (sweeper != null) {
            sweeper.shutdownNow();
            sweeper = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return sweeper != null;
    }
}
