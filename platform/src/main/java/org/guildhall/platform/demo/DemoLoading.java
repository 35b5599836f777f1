package org.guildhall.platform.demo;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.platform.demo.DemoProgress.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads a service's demo data once, on request and in the background, and says how far it has come. Asked again after a
 * failure it loads anew, so what a service enters must be entered once however often it is asked.
 */
public abstract class DemoLoading {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoading.class);
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicInteger done = new AtomicInteger();
    private volatile State state = State.IDLE;
    private volatile String text = "";

    /** How many things there are to enter. */
    protected abstract int total();

    /** Enters what is missing, telling each {@link #step} and each thing {@link #entered}. */
    protected abstract void load();

    /** What is being done now. */
    protected final void step(String now) {
        text = now;
    }

    protected final void entered() {
        done.incrementAndGet();
    }

    /** Begins to load unless that is going on or done already. */
    public final void start() {
        if (state != State.DONE && running.compareAndSet(false, true)) {
            done.set(0);
            text = "";
            state = State.RUNNING;
            Thread.ofPlatform().name("demo").daemon().start(this::run);
        }
    }

    public final DemoProgress progress() {
        State now = state;
        return new DemoProgress(now, now == State.DONE ? total() : done.get(), total(), text);
    }

    private void run() {
        long began = System.nanoTime();
        try {
            load();
            text = "";
            state = State.DONE;
            LOG.info("the demo is loaded, {} ms", (System.nanoTime() - began) / 1_000_000);
        } catch (RuntimeException e) {
            LOG.error("the demo could not be loaded", e);
            text = e.toString();
            state = State.FAILED;
        } finally {
            running.set(false);
        }
    }
}
