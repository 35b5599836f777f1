package org.guildhall.gateway.routing;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * A gateway that is told to stop says so by its readiness and serves on for a while, until the load balancer before it
 * has noticed.
 */
@Component
final class Leaving implements ApplicationListener<ContextClosedEvent>, Ordered {

    private final ApplicationContext context;
    private final Duration after;

    Leaving(ApplicationContext context, @Value("${guildhall.leave-after:0s}") Duration after) {
        this.context = context;
        this.after = after;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

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
