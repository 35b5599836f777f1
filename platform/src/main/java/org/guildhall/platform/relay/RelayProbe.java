package org.guildhall.platform.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.guildhall.platform.event.PendingFact;

/** What an operator watches of the relay: oldest unsent age, aggregates waiting, time from change to acknowledgement. */
public final class RelayProbe {
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong oldestMillis = new AtomicLong();
    private final Timer latency;
    private final Clock clock;

    public RelayProbe(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        registry.gauge("guildhall.outbox.waiting", waiting);
        registry.gauge("guildhall.outbox.oldest.millis", oldestMillis);
        latency = Timer.builder("guildhall.outbox.publish").register(registry);
    }

    void swept(long aggregates, long oldest) {
        waiting.set(aggregates);
        oldestMillis.set(oldest);
    }

    void published(PendingFact fact) {
        Duration since = Duration.between(fact.at(), clock.instant());
        latency.record(since.isNegative() ? Duration.ZERO : since);
    }

    public long waitingAggregates() {
        return waiting.get();
    }

    public long oldestPendingMillis() {
        return oldestMillis.get();
    }
}
