package org.guildhall.gateway.resilience;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.guildhall.gateway.paths.ServiceRoute;
import org.guildhall.gateway.problems.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.stereotype.Component;

/** Makes the guard of each route: one breaker and one bulkhead for it alone, so that no route pays for another. */
@Component
public class Guards {

    private static final Logger LOG = LoggerFactory.getLogger(Guards.class);
    /** Short, because five probes cost little, and people wait for a service that is back. */
    private static final Duration OPEN_FOR = Duration.ofSeconds(2);

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.ofDefaults();
    private final BulkheadRegistry bulkheads = BulkheadRegistry.ofDefaults();
    private final Problems problems;

    Guards(Problems problems, MeterRegistry metrics) {
        this.problems = problems;
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(metrics);
        breakers.getEventPublisher()
                .onEntryAdded(added -> added.getAddedEntry()
                        .getEventPublisher()
                        .onStateTransition(change -> LOG.warn(
                                "Route {}: breaker {}", change.getCircuitBreakerName(), change.getStateTransition())));
        TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(metrics);
    }

    /** Whether so many requests of this route wait for their answers that no more are let in. */
    boolean isFull(ServiceRoute row) {
        return bulkheads.find(row.id()).filter(Guards::isFull).isPresent();
    }

    /** Whether any route is full: what there is to know in quiet times. */
    boolean isAnyFull() {
        return bulkheads.getAllBulkheads().stream().anyMatch(Guards::isFull);
    }

    private static boolean isFull(Bulkhead bulkhead) {
        return bulkhead.getMetrics().getAvailableConcurrentCalls() <= 0;
    }

    /** The guard of this route. */
    public GatewayFilter of(ServiceRoute row) {
        CircuitBreakerConfig breaker = CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(50)
                .minimumNumberOfCalls(20)
                .failureRateThreshold(50)
                .slowCallDurationThreshold(row.kind().slowAfter())
                .slowCallRateThreshold(80)
                .waitDurationInOpenState(OPEN_FOR)
                .permittedNumberOfCallsInHalfOpenState(5)
                .automaticTransitionFromOpenToHalfOpenEnabled(false)
                .build();
        BulkheadConfig bulkhead = BulkheadConfig.custom()
                .maxConcurrentCalls(row.kind().atOnce())
                .maxWaitDuration(Duration.ZERO)
                .build();
        return new Guard(
                row.service(),
                breakers.circuitBreaker(row.id(), breaker),
                bulkheads.bulkhead(row.id(), bulkhead),
                new RetryBudget(),
                problems);
    }
}
