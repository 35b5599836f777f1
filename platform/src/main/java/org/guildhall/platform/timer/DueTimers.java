package org.guildhall.platform.timer;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * Wakes aggregates at their due instant: from the queue that writes of this instance fill, and by a sweep over the
 * sparse {@code dueAt} index, which finds what other instances or an earlier life left due.
 */
public final class DueTimers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DueTimers.class);
    private static final int MANY = 200;
    private static final long LOOK_MILLIS = 200;
    private static final long SWEEP_MILLIS = 2_000;

    /** What will be due within this is queued by the sweep, so that it is woken in time. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final MongoTemplate template;
    private final Map<String, DueTimer> timers = new LinkedHashMap<>();
    private final DueQueue queue;
    private final Clock clock;
    private @Nullable ScheduledExecutorService sweeper;
    private long nextSweep;

    public DueTimers(MongoTemplate template, List<DueTimer> timers, AggregateTypes types, DueQueue queue, Clock clock) {
        this.template = template;
        this.queue = queue;
        this.clock = clock;
        for (DueTimer timer : timers) {
            if (!types.all().contains(timer.type())) {
                throw new IllegalStateException(
                        "a timer for an unknown type: " + timer.type().name());
            }
            this.timers.put(timer.type().name(), timer);
        }
    }

    @Override
    public synchronized void start() {
        if (sweeper == null && !timers.isEmpty()) {
            sweeper = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("due-timers").daemon().factory());
            var _ = sweeper.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            if (System.currentTimeMillis() >= nextSweep) {
                timers.values().forEach(this::sweep);
                nextSweep = System.currentTimeMillis() + SWEEP_MILLIS;
            }
            queue.take(clock.instant(), MANY).forEach(this::wake);
        } catch (RuntimeException e) {
            LOG.warn("timers try again: {}", e.toString());
        }
    }

    private void sweep(DueTimer timer) {
        List<Document> due = new ArrayList<>();
        template.getDb()
                .getCollection(timer.type().collection())
                .find(Filters.lte("dueAt", Date.from(clock.instant().plus(AHEAD))))
                .projection(Projections.include("dueAt"))
                .limit(MANY * 5)
                .into(due);
        for (Document one : due) {
            queue.due(timer.type(), one.getString("_id"), one.getDate("dueAt").toInstant());
        }
    }

    private void wake(DueQueue.Due due) {
        DueTimer timer = timers.get(due.type());
        if (timer == null) {
            return;
        }
        try {
            timer.action().accept(due.id(), due.at());
        } catch (RuntimeException e) {
            LOG.warn("{} stays due: {}", timer.type().aggregate(due.id()), e.toString());
            queue.due(timer.type(), due.id(), due.at());
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
