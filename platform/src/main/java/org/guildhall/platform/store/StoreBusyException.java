package org.guildhall.platform.store;

import java.time.Duration;

/** The change cannot be taken now (contention, or too much unsent); nothing was stored: try again after a while. */
public final class StoreBusyException extends RuntimeException {
    private final Duration retryAfter;

    public StoreBusyException(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
