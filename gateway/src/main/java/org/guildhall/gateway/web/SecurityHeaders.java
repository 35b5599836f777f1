package org.guildhall.gateway.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.guildhall.gateway.session.Cookies;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * What every answer tells the browser about safety, unless the page behind it already said so itself. Inline styles are
 * allowed for the component library, WebAssembly for the code reader; scripts come from here and nowhere else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeaders implements WebFilter {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'wasm-unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "media-src 'self' blob:",
            "connect-src 'self'",
            "worker-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(Cookies cookies) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=()");
        if (cookies.secure()) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        boolean data = exchange.getRequest().getPath().value().startsWith("/api/");
        exchange.getResponse()
                .beforeCommit(() -> Mono.fromRunnable(() -> {
                    HttpHeaders sent = exchange.getResponse().getHeaders();
                    headers.forEach((name, value) -> {
                        if (!sent.containsHeader(name)) {
                            sent.set(name, value);
                        }
                    });
                    if (!data && !sent.containsHeader(HttpHeaders.VARY)) {
                        sent.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
                    }
                    if (data && !sent.containsHeader(HttpHeaders.CACHE_CONTROL)) {
                        sent.set(HttpHeaders.CACHE_CONTROL, "no-store");
                    }
                }));
        return chain.filter(exchange);
    }
}
