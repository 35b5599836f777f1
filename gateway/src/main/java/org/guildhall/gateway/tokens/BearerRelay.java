package org.guildhall.gateway.tokens;

import org.guildhall.gateway.session.Cookies;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Turns the session cookie into the bearer token the services want; a bearer token of the caller's own goes as it is. */
@Component
public class BearerRelay implements GatewayFilter {

    private final SessionTokens tokens;
    private final String cookie;

    BearerRelay(SessionTokens tokens, Cookies cookies) {
        this.tokens = tokens;
        this.cookie = cookies.session();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        boolean ownToken = exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
        if (ownToken || !exchange.getRequest().getCookies().containsKey(cookie)) {
            return chain.filter(exchange);
        }
        return exchange.getSession()
                .flatMap(tokens::accessToken)
                .map(token -> exchange.mutate()
                        .request(request -> request.headers(headers -> headers.setBearerAuth(token)))
                        .build())
                .defaultIfEmpty(exchange)
                .flatMap(chain::filter);
    }
}
