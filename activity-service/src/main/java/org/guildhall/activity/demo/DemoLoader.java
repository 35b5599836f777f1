package org.guildhall.activity.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.guildhall.directory.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the demo's two semesters once; repeating it, also after a crash half-way, adds only what is missing. */
@Component
@Profile("demo")
class DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final int ENOUGH = 1_000;
    private static final long LOOK_AGAIN_NANOS = 50_000_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private final DemoEntry entry;
    private final DemoCrowd crowd;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile DemoProgress progress = DemoProgress.IDLE;

    DemoLoader(DemoEntry entry, Directory directory, Clock clock) {
        this.entry = entry;
        this.crowd = new DemoCrowd(directory);
        this.clock = clock;
    }

    DemoProgress progress() {
        return progress;
    }

    /** Begins to load unless that is going on or done already. */
    void start() {
        if (progress.state() != DemoProgress.State.DONE && running.compareAndSet(false, true)) {
            progress = new DemoProgress(DemoProgress.State.RUNNING, 0, 0, "waiting for the members");
            Thread.ofVirtual().name("demo").start(this::load);
        }
    }

    private void load() {
        List<DemoActivity> plan = DemoPlan.load();
        try {
            awaitMembers(plan.size());
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            DemoCalendar calendar = new DemoCalendar(now, Holidays.load());
            int done = 0;
            for (DemoActivity activity : plan) {
                tell(
                        DemoProgress.State.RUNNING,
                        done,
                        plan.size(),
                        activity.title().zh());
                entry.enter(activity, calendar.sessions(activity), crowd, now);
                done++;
            }
            tell(DemoProgress.State.DONE, done, plan.size(), "");
        } catch (RuntimeException e) {
            LOG.error("the demo could not be loaded", e);
            tell(DemoProgress.State.FAILED, progress.done(), plan.size(), String.valueOf(e.getMessage()));
        } finally {
            running.set(false);
        }
    }

    private void tell(DemoProgress.State state, int done, int total, String text) {
        progress = new DemoProgress(state, done, total, text);
    }

    /** The members come as events; when no more come for a second, whoever is there will do. */
    private void awaitMembers(int total) {
        long began = System.nanoTime();
        long quietSince = began;
        int known = 0;
        while (known < ENOUGH
                || System.nanoTime() - quietSince < Duration.ofSeconds(1).toNanos()) {
            int seen = crowd.students();
            if (seen != known) {
                known = seen;
                quietSince = System.nanoTime();
                tell(DemoProgress.State.RUNNING, 0, total, known + " members");
            }
            if (System.nanoTime() - began > LONGEST_WAIT.toNanos()) {
                if (known == 0) {
                    throw new IllegalStateException("no members have arrived");
                }
                return;
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }
}
