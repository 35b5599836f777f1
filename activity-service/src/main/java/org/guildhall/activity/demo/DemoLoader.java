package org.guildhall.activity.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.guildhall.directory.Directory;
import org.guildhall.platform.demo.DemoLoading;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the demo's two semesters once; repeating it, also after a crash half-way, adds only what is missing. */
@Component
@Profile("demo")
class DemoLoader extends DemoLoading {
    private static final int ENOUGH = 1_000;
    private static final long LOOK_AGAIN_NANOS = 50_000_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private final DemoEntry entry;
    private final DemoCalendars calendars;
    private final DemoCrowd crowd;
    private final Clock clock;
    private final List<DemoActivity> plan = DemoPlan.load();

    DemoLoader(DemoEntry entry, DemoCalendars calendars, Directory directory, Clock clock) {
        this.entry = entry;
        this.calendars = calendars;
        this.crowd = new DemoCrowd(directory);
        this.clock = clock;
    }

    @Override
    protected int total() {
        return plan.size();
    }

    @Override
    protected void load() {
        step("waiting for the members");
        awaitMembers();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        step("calendars");
        calendars.enter(now);
        DemoCalendar calendar = new DemoCalendar(now, Holidays.load());
        for (DemoActivity activity : plan) {
            step(activity.title().zh());
            entry.enter(activity, calendar.sessions(activity), crowd, now);
            entered();
        }
    }

    /** The members come as events; when no more come for a second, whoever is there will do. */
    private void awaitMembers() {
        long began = System.nanoTime();
        long quietSince = began;
        int known = 0;
        while (known < ENOUGH
                || System.nanoTime() - quietSince < Duration.ofSeconds(1).toNanos()) {
            int seen = crowd.students();
            if (seen != known) {
                known = seen;
                quietSince = System.nanoTime();
                step(known + " members");
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
