package org.guildhall.gateway.csrf;

import org.guildhall.gateway.session.Cookies;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Shows a signed-in browser its CSRF token, should it have lost the cookie that carries it. */
@Component
public class CsrfCookie implements WebFilter {

    private final SessionCsrfTokens tokens;
    private final String cookie;

    CsrfCookie(SessionCsrfTokens tokens, Cookies cookies) {
        this.tokens = tokens;
        this.cookie = cookies.session();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        boolean ours = exchange.getRequest().getPath().value().startsWith("/api/")
                && exchange.getRequest().getCookies().containsKey(cookie);
        if (!ours) {
            return chain.filter(exchange);
        }
        return tokens.loadToken(exchange)
                .doOnNext(token -> tokens.show(exchange, token))
                .then(chain.filter(exchange));
    }
}
