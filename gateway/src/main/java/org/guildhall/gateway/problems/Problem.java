package org.guildhall.gateway.problems;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Why the gateway itself did not let a request through. The code is stable; its title in the reader's language comes
 * from {@code problems_zh} and {@code problems_en}.
 */
public record Problem(
        HttpStatus status,
        String code,
        @Nullable Duration retryAfter,
        @Nullable String service) {

    /** A refusal that trying again does not help. */
    public static Problem of(HttpStatus status, String code) {
        return new Problem(status, code, null, null);
    }

    /** A refusal that passes: try again after this time. */
    public static Problem later(HttpStatus status, String code, Duration retryAfter) {
        return new Problem(status, code, retryAfter, null);
    }

    /** A service that does not answer; the name tells the reader which part of the screen is concerned. */
    public static Problem unavailable(String service, Duration retryAfter) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", retryAfter, service);
    }
}
