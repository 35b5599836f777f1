package org.guildhall.gateway.resilience;

import java.util.concurrent.atomic.AtomicInteger;

/** Lets one retry pass for every ten requests, so that retries never become a load of their own. */
final class RetryBudget {

    private static final int PRICE = 10;
    private static final int MOST = 100;

    private final AtomicInteger saved = new AtomicInteger(MOST);

    void request() {
        saved.updateAndGet(now -> Math.min(MOST, now + 1));
    }

    boolean retry() {
        return saved.getAndUpdate(now -> now >= PRICE ? now - PRICE : now) >= PRICE;
    }
}
