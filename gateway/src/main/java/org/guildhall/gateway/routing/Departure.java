package org.guildhall.gateway.routing;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.PRESERVE_HOST_HEADER_ATTRIBUTE;

import java.net.URI;
import org.guildhall.gateway.GatewaySettings;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sends every request off under the public host name, whatever host its sender named. */
@Component
final class Departure implements GatewayFilter {

    private final String authority;

    Departure(GatewaySettings settings) {
        URI issuer = settings.issuer();
        this.authority = issuer.getAuthority();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        exchange.getAttributes().put(PRESERVE_HOST_HEADER_ATTRIBUTE, true);
        return chain.filter(exchange.mutate()
                .request(request -> request.headers(headers -> headers.set(HttpHeaders.HOST, authority)))
                .build());
    }
}
