package org.guildhall.feedback.quiet;

import java.time.Clock;
import java.time.Instant;
import org.guildhall.directory.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second whether a release is due; it waits until holders can be found. */
@Component
class ReleaseClock {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseClock.class);

    private final Releases releases;
    private final ReleasePlan plan;
    private final ReleaseLog log;
    private final Directory directory;
    private final Clock clock;

    ReleaseClock(Releases releases, ReleasePlan plan, ReleaseLog log, Directory directory, Clock clock) {
        this.releases = releases;
        this.plan = plan;
        this.log = log;
        this.directory = directory;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void look() {
        Instant slot = plan.latest(clock.instant());
        if (!directory.ready() || !log.last().isBefore(slot)) {
            return;
        }
        try {
            releases.release();
            log.finished(slot);
        } catch (RuntimeException e) {
            LOG.warn("a release is tried again: {}", e.getClass().getSimpleName());
        }
    }
}
