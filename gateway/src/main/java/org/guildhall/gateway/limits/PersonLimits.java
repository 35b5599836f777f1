package org.guildhall.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.security.Principal;
import java.time.Duration;
import org.guildhall.gateway.paths.RouteKind;
import org.guildhall.gateway.paths.ServiceRoute;
import org.guildhall.gateway.problems.Problem;
import org.guildhall.gateway.problems.Problems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * How often one person may ask: 20 requests a second in bursts of 40, sign-ups five a second. Per person and never per
 * address, because a whole campus sits behind one.
 */
@Component
public class PersonLimits {

    private final Rate ordinary;
    private final Rate signUps;
    private final Problems problems;

    @Autowired
    PersonLimits(Problems problems) {
        this(problems, TimeMeter.SYSTEM_NANOTIME);
    }

    PersonLimits(Problems problems, TimeMeter time) {
        this.problems = problems;
        this.ordinary = Rate.of(40, 20, time);
        this.signUps = Rate.of(5, 5, time);
    }

    /** The limit that holds on this route; who is not signed in is not limited by it. */
    public GatewayFilter on(ServiceRoute row) {
        Rate rate = row.kind() == RouteKind.SIGN_UP ? signUps : ordinary;
        return (exchange, chain) -> exchange.getPrincipal()
                .map(Principal::getName)
                .defaultIfEmpty("")
                .flatMap(person -> {
                    if (person.isEmpty()) {
                        return chain.filter(exchange);
                    }
                    ConsumptionProbe probe = rate.take(person);
                    return probe.isConsumed() ? chain.filter(exchange) : refuse(exchange, probe);
                });
    }

    private Mono<Void> refuse(ServerWebExchange exchange, ConsumptionProbe probe) {
        Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
        return problems.write(exchange, Problem.later(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", wait));
    }

    private record Rate(Cache<String, Bucket> persons, int burst, int perSecond, TimeMeter time) {

        static Rate of(int burst, int perSecond, TimeMeter time) {
            Cache<String, Bucket> persons = Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterAccess(Duration.ofSeconds(30))
                    .build();
            return new Rate(persons, burst, perSecond, time);
        }

        ConsumptionProbe take(String person) {
            return persons.get(person, key -> full()).tryConsumeAndReturnRemaining(1);
        }

        private Bucket full() {
            return Bucket.builder()
                    .withCustomTimePrecision(time)
                    .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                    .build();
        }
    }
}
