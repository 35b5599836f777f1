package org.guildhall.gateway.paths;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What sort of traffic a route carries; time, size and number of its requests follow from that. */
public enum RouteKind {
    /** Ordinary calls. */
    API(Duration.ofSeconds(2), 250, 64 * 1024),
    /** The rush when sign-up opens: worth a longer wait, and never sent twice. */
    SIGN_UP(Duration.ofSeconds(4), 1_000, 64 * 1024),
    /** Files, up and down; apart, so that a slow download opens no breaker of ordinary calls. */
    TRANSFER(Duration.ofSeconds(60), 50, 5 * 1024 * 1024),
    /** Streams that stay open: no time limit, and a permit is held only until the stream begins. */
    STREAM(null, 1_000, 64 * 1024),
    /** The sign-in server's own pages and endpoints, with its own cookie. */
    SIGN_IN(Duration.ofSeconds(4), 250, 64 * 1024),
    /** The lane where nobody may be recognised. */
    ANONYMOUS(Duration.ofSeconds(4), 250, 64 * 1024);

    private final @Nullable Duration answerWithin;
    private final int atOnce;
    private final int bodyBytes;

    RouteKind(@Nullable Duration answerWithin, int atOnce, int bodyBytes) {
        this.answerWithin = answerWithin;
        this.atOnce = atOnce;
        this.bodyBytes = bodyBytes;
    }

    /** How long the service may take to begin its answer; null if for ever. */
    public @Nullable Duration answerWithin() {
        return answerWithin;
    }

    /** How many requests may wait for an answer at the same time. */
    public int atOnce() {
        return atOnce;
    }

    /** The largest body that is let through. */
    public int bodyBytes() {
        return bodyBytes;
    }

    /** From when on an answer counts as slow. */
    public Duration slowAfter() {
        return answerWithin == null
                ? Duration.ofMillis(1500)
                : answerWithin.multipliedBy(3).dividedBy(4);
    }

    /** Whether the caller's session is turned into a bearer token. */
    public boolean knowsCaller() {
        return this != SIGN_IN && this != ANONYMOUS;
    }
}
