package org.guildhall.gateway.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.gateway.problems.Problem;
import org.guildhall.gateway.problems.ProblemException;
import org.guildhall.gateway.problems.Problems;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.client.DefaultServiceInstance;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.DefaultResponse;
import org.springframework.cloud.client.loadbalancer.RequestData;
import org.springframework.cloud.client.loadbalancer.RequestDataContext;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class GuardTests {

    private final CircuitBreaker breaker = CircuitBreaker.ofDefaults("route");
    private final Bulkhead bulkhead = Bulkhead.of(
            "route",
            BulkheadConfig.custom()
                    .maxConcurrentCalls(2)
                    .maxWaitDuration(Duration.ZERO)
                    .build());
    private final Guard guard = new Guard(
            "activity",
            breaker,
            bulkhead,
            new RetryBudget(),
            new Problems(JsonMapper.builder().build()));
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void triesAReadOnceMoreWhenNobodyWasReached() {
        MockServerWebExchange exchange = run(HttpMethod.GET, failingTimes(1, new ConnectException("refused")));

        assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(calls).hasValue(2);
    }

    @Test
    void triesAReadOnceMoreWhenItsConnectionBrokeBeforeTheAnswerBegan() {
        MockServerWebExchange broken = run(HttpMethod.GET, failingTimes(1, new IOException("reset")));
        assertThat(broken.getResponse().getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(calls).hasValue(2);
    }

    @Test
    void triesAReadOnceMoreWhenOneInstanceIsTooSlow() {
        Exception late = new ResponseStatusException(HttpStatus.GATEWAY_TIMEOUT, "late", new TimeoutException());
        MockServerWebExchange slow = run(HttpMethod.GET, failingTimes(1, late));
        assertThat(slow.getResponse().getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(calls).hasValue(2);
    }

    @Test
    void notesWhoFailedSoThatTheSecondTryGoesToAnother() {
        MockServerWebExchange exchange = exchange(HttpMethod.GET);
        ServiceInstance instance = new DefaultServiceInstance("10.0.0.1:80", "activity", "10.0.0.1", 80, false);
        exchange.getAttributes()
                .put(ServerWebExchangeUtils.GATEWAY_LOADBALANCER_RESPONSE_ATTR, new DefaultResponse(instance));
        guard.filter(exchange, failingTimes(1, new IOException("reset"))).block(Duration.ofSeconds(5));

        RequestData seen = new RequestData(exchange.getRequest(), exchange.getAttributes());
        assertThat(SpentInstance.of(new RequestDataContext(seen))).isEqualTo("10.0.0.1:80");
    }

    @Test
    void triesNoMoreThanOnce() {
        MockServerWebExchange exchange = run(HttpMethod.GET, failingTimes(9, new ConnectException("refused")));

        assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(calls).hasValue(2);
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isEqualTo(1);
    }

    @Test
    void neverTriesAChangeAgain() {
        MockServerWebExchange refused = run(HttpMethod.POST, failingTimes(1, new ConnectException("refused")));
        assertThat(refused.getResponse().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(calls).hasValue(1);

        MockServerWebExchange broken = run(HttpMethod.POST, failingTimes(2, new IOException("reset")));
        assertThat(broken.getResponse().getStatusCode()).isEqualTo(HttpStatus.GATEWAY_TIMEOUT);
        assertThat(calls).hasValue(2);
    }

    @Test
    void blamesNoServiceForTheGatewaysOwnRefusals() {
        ProblemException tooLarge = new ProblemException(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large"));
        MockServerWebExchange exchange = run(HttpMethod.POST, failingTimes(9, new IllegalStateException(tooLarge)));

        assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isZero();
        assertThat(bulkhead.getMetrics().getAvailableConcurrentCalls()).isEqualTo(2);
    }

    @Test
    void doesNotCountAFullHouseOrLeavingCallersAsFailures() {
        Disposable one =
                guard.filter(exchange(HttpMethod.GET), waiting -> Mono.never()).subscribe();
        Disposable other =
                guard.filter(exchange(HttpMethod.GET), waiting -> Mono.never()).subscribe();
        MockServerWebExchange third = run(HttpMethod.GET, failingTimes(0, new ConnectException("unused")));

        assertThat(third.getResponse().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(third.getResponse().getHeaders().getFirst("Retry-After")).isEqualTo("1");
        one.dispose();
        other.dispose();
        assertThat(bulkhead.getMetrics().getAvailableConcurrentCalls()).isEqualTo(2);
        assertThat(breaker.getMetrics().getNumberOfBufferedCalls()).isZero();
    }

    private MockServerWebExchange run(HttpMethod method, GatewayFilterChain chain) {
        MockServerWebExchange exchange = exchange(method);
        guard.filter(exchange, chain).block(Duration.ofSeconds(5));
        return exchange;
    }

    private GatewayFilterChain failingTimes(int times, Exception failure) {
        return exchange -> Mono.defer(() -> {
            if (calls.incrementAndGet() <= times) {
                return Mono.error(failure);
            }
            exchange.getResponse().setStatusCode(HttpStatus.OK);
            return Mono.empty();
        });
    }

    private static MockServerWebExchange exchange(HttpMethod method) {
        return MockServerWebExchange.from(MockServerHttpRequest.method(method, "/api/activities"));
    }
}
