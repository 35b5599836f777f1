package org.guildhall.platform.event;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;

/** The current trace as a W3C {@code traceparent}, so that an effect can be followed back to its command. */
public final class Traces {
    private final @Nullable Tracer tracer;

    public Traces(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    public @Nullable String current() {
        Span span = tracer == null ? null : tracer.currentSpan();
        if (span == null || span.isNoop()) {
            return null;
        }
        String sampled = Boolean.TRUE.equals(span.context().sampled()) ? "01" : "00";
        return "00-" + span.context().traceId() + "-" + span.context().spanId() + "-" + sampled;
    }
}
