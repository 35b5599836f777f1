package org.guildhall.gateway.csrf;

import java.util.Set;
import org.guildhall.gateway.session.Cookies;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A change needs the token exactly when a signed-in session's cookie stands behind it. A bearer token cannot be sent
 * by a foreign page, and the sign-in server's own forms carry their own protection.
 */
@Component
public class CsrfRules extends ServerCsrfTokenRequestAttributeHandler implements ServerWebExchangeMatcher {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private final ServerSecurityContextRepository contexts;
    private final String cookie;

    CsrfRules(ServerSecurityContextRepository contexts, Cookies cookies) {
        this.contexts = contexts;
        this.cookie = cookies.session();
    }

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getPath().value();
        boolean ours = path.startsWith("/api/") || path.equals("/logout");
        if (!ours
                || SAFE.contains(request.getMethod())
                || request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                || !request.getCookies().containsKey(cookie)) {
            return MatchResult.notMatch();
        }
        return contexts.load(exchange)
                .flatMap((SecurityContext signedIn) -> MatchResult.match())
                .switchIfEmpty(MatchResult.notMatch());
    }

    /** From the header only: reading it from a form would eat the body that a service is waiting for. */
    @Override
    public Mono<String> resolveCsrfTokenValue(ServerWebExchange exchange, CsrfToken token) {
        return Mono.justOrEmpty(exchange.getRequest().getHeaders().getFirst(token.getHeaderName()));
    }
}
