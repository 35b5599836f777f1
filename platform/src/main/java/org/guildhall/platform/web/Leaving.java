package org.guildhall.platform.web;

import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;

/**
 * An instance that is told to stop says so by its readiness and serves on for a while, until whoever spreads the load
 * has noticed. Only then does it refuse connections, so that nobody is sent to a closed door.
 */
public final class Leaving implements ApplicationListener<ContextClosedEvent>, Ordered {
    private final ApplicationContext context;
    private final Duration after;

    public Leaving(ApplicationContext context, Duration after) {
        this.context = context;
        this.after = after;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** Holds up the closing: readiness is off already, the web server and all loops still run. */
    @Override
    public void onApplicationEvent(ContextClosedEvent closed) {
        if (closed.getApplicationContext().equals(context) && after.isPositive()) {
            try {
                Thread.sleep(after);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
