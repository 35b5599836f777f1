package org.guildhall.insight.generation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.guildhall.insight.sheet.Sheets;
import org.guildhall.platform.loop.Loop;
import org.guildhall.platform.store.Refusal;
import org.guildhall.platform.store.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps this instance reading for the live generation and for the one being built, switches when that has caught up, and
 * drops what is older. Every step looks at the shared record first, so instances may all do it.
 */
public final class GenerationKeeper extends Loop {
    private static final Logger LOG = LoggerFactory.getLogger(GenerationKeeper.class);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Generations generations;
    private final Groups groups;
    private final Sheets sheets;
    private final Clock clock;
    private volatile int live = 1;
    private int prepared;

    public GenerationKeeper(Generations generations, Groups groups, Sheets sheets, Clock clock) {
        super("generations", TICK);
        this.generations = generations;
        this.groups = groups;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** The generation that answers, as this instance last saw. */
    public int live() {
        return live;
    }

    public Generation state() {
        return generations.current();
    }

    /** Begins a new generation beside the live one; refused while one is being built. */
    public Generation rebuild() {
        Generation now = generations.current();
        Generation next = now.build();
        if (now.building() != null || !generations.replace(now, next)) {
            throw new RefusedException(Refusal.of("rebuild-running"));
        }
        return next;
    }

    @Override
    protected void step() {
        Generation now = generations.current();
        live = now.live();
        read(now.live());
        groups.stopBelow(now.live());
        Integer building = now.building();
        if (building != null) {
            read(building);
            if (groups.caughtUp(building) && generations.replace(now, now.switched(clock.instant()))) {
                LOG.info("generation {} answers now", building);
            }
        }
        Instant switched = now.switchedAt();
        if (switched != null && now.live() > 1 && switched.plus(GRACE).isBefore(clock.instant())) {
            sheets.drop(now.live() - 1);
        }
    }

    private void read(int generation) {
        if (generation > prepared) {
            sheets.prepare(generation);
            prepared = generation;
        }
        groups.start(generation);
    }

    @Override
    public synchronized void stop() {
        super.stop();
        groups.stopAll();
    }
}
