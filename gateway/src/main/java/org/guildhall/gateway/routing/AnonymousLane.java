package org.guildhall.gateway.routing;

import java.util.List;
import org.guildhall.gateway.problems.Problem;
import org.guildhall.gateway.problems.Problems;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Refuses anonymous calls that carry something to recognise their sender by, instead of quietly dropping it: a client
 * that sends such a header is broken, and its user has to know before writing on.
 */
@Component
final class AnonymousLane implements GatewayFilter {

    private static final List<String> IDENTIFYING = List.of(
            HttpHeaders.COOKIE,
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.REFERER,
            "traceparent",
            "tracestate",
            "baggage",
            "b3",
            "X-B3-TraceId");

    private final Problems problems;

    AnonymousLane(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        if (IDENTIFYING.stream().anyMatch(headers::containsHeader)) {
            return problems.write(exchange, Problem.of(HttpStatus.BAD_REQUEST, "identifying-header"));
        }
        return chain.filter(exchange);
    }
}
