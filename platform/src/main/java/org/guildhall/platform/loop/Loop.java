package org.guildhall.platform.loop;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Repeats a step on a thread of its own while the service runs, resting after each. A step that fails is told to the
 * log and tried again; stopping interrupts it.
 */
public abstract class Loop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private final String name;
    private final Duration rest;
    private volatile boolean running;
    private @Nullable Thread thread;

    /** A step that waits by itself needs no rest. */
    protected Loop(String name, Duration rest) {
        this.name = name;
        this.rest = rest;
    }

    protected abstract void step() throws InterruptedException;

    /** What else a failure means; it has been told to the log. */
    protected void failed(RuntimeException e) {}

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofVirtual().name(name).start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) {
                tryStep();
                TimeUnit.NANOSECONDS.sleep(rest.toNanos());
            }
        } catch (InterruptedException e) {
            LOG.debug("{} ends", name);
        }
    }

    private void tryStep() throws InterruptedException {
        try {
            step();
        } catch (RuntimeException e) {
            LOG.warn("{} waits: {}", name, e.toString());
            failed(e);
        }
    }
}
