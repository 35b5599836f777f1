package org.guildhall.gateway.resilience;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.netty.channel.ConnectTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guildhall.gateway.problems.Problem;
import org.guildhall.gateway.problems.ProblemException;
import org.guildhall.gateway.problems.Problems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.NotFoundException;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Stands between a route and its service until the answer begins. What the service refuses (4xx) and what it puts off
 * (503 with a time to come back) is an answer and no failure; a full bulkhead says nothing about the service either.
 */
final class Guard implements GatewayFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
    static final Problem FULL = Problem.later(HttpStatus.SERVICE_UNAVAILABLE, "busy", Duration.ofSeconds(1));
    private static final Duration NO_ANSWER = Duration.ofSeconds(3);

    private final String service;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final RetryBudget budget;
    private final Problems problems;

    Guard(String service, CircuitBreaker breaker, Bulkhead bulkhead, RetryBudget budget, Problems problems) {
        this.service = service;
        this.breaker = breaker;
        this.bulkhead = bulkhead;
        this.budget = budget;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return Mono.defer(() -> {
            if (!bulkhead.tryAcquirePermission()) {
                return problems.write(exchange, FULL);
            }
            if (!breaker.tryAcquirePermission()) {
                bulkhead.releasePermission();
                return problems.write(exchange, Problem.unavailable(service, NO_ANSWER));
            }
            budget.request();
            return guarded(exchange, chain);
        });
    }

    private Mono<Void> guarded(ServerWebExchange exchange, GatewayFilterChain chain) {
        long start = System.nanoTime();
        AtomicBoolean open = new AtomicBoolean(true);
        return attempt(exchange, chain)
                .doOnSuccess(done -> {
                    if (open.getAndSet(false)) {
                        bulkhead.onComplete();
                        answered(exchange.getResponse(), System.nanoTime() - start);
                    }
                })
                .doOnError(failure -> {
                    if (open.getAndSet(false)) {
                        bulkhead.onComplete();
                        failed(failure, System.nanoTime() - start);
                    }
                })
                .doOnCancel(() -> {
                    if (open.getAndSet(false)) {
                        bulkhead.onComplete();
                        breaker.releasePermission();
                    }
                })
                .onErrorResume(failure -> {
                    ProblemException refusal = refusal(failure);
                    LOG.debug("No answer on {}", breaker.getName(), failure);
                    return problems.write(exchange, refusal == null ? noAnswer(exchange, failure) : refusal.problem());
                });
    }

    /**
     * A second try, at another instance if there is one, only where asking twice changes nothing: a read that was not
     * delivered, whose connection broke before the answer began, or that one instance is too slow to answer.
     */
    private Mono<Void> attempt(ServerWebExchange exchange, GatewayFilterChain chain) {
        boolean safe = HttpMethod.GET.equals(exchange.getRequest().getMethod());
        return chain.filter(exchange)
                .onErrorResume(failure -> safe && isBroken(exchange, failure) && budget.retry(), failure -> {
                    SpentInstance.note(exchange);
                    ServerWebExchangeUtils.reset(exchange);
                    return chain.filter(exchange);
                });
    }

    private void answered(ServerHttpResponse response, long nanos) {
        HttpStatusCode status = response.getStatusCode();
        boolean putOff = response.getHeaders().containsHeader(HttpHeaders.RETRY_AFTER);
        if (status != null && status.is5xxServerError() && !putOff) {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, new IllegalStateException(status.toString()));
        } else {
            breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
        }
    }

    private void failed(Throwable failure, long nanos) {
        if (refusal(failure) != null) {
            breaker.releasePermission();
        } else {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, failure);
        }
    }

    /**
     * What changes nothing, or was never delivered, is unavailable and may be asked again. A change that was delivered
     * and not answered may have happened: 504 tells the client to look before it says anything.
     */
    private Problem noAnswer(ServerWebExchange exchange, Throwable failure) {
        boolean safe = HttpMethod.GET.equals(exchange.getRequest().getMethod());
        return safe || isUndelivered(failure)
                ? Problem.unavailable(service, NO_ANSWER)
                : new Problem(HttpStatus.GATEWAY_TIMEOUT, "no-answer", NO_ANSWER, service);
    }

    /** The gateway's own refusal somewhere in the chain of causes, which no service is to blame for. */
    private static @Nullable ProblemException refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static boolean isBroken(ServerWebExchange exchange, Throwable failure) {
        return !exchange.getResponse().isCommitted()
                && (isUndelivered(failure)
                        || failure instanceof IOException
                        || failure.getCause() instanceof TimeoutException);
    }

    private static boolean isUndelivered(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof ConnectTimeoutException
                || failure instanceof NotFoundException;
    }
}
