package org.guildhall.gateway.routing;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.gateway.GatewaySettings;
import org.guildhall.gateway.paths.RouteKind;
import org.guildhall.gateway.paths.RouteTable;
import org.guildhall.gateway.paths.ServiceRoute;
import org.guildhall.gateway.session.Cookies;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What of a request's headers reaches a service: nothing that claims to say who is asking or where from, except what
 * the gateway itself knows; traces, too, begin behind the door. The forwarded headers name the public address, which is
 * configured and not guessed.
 */
@Component
final class RequestHeaders implements HttpHeadersFilter, Ordered {

    private static final List<String> CLAIMS = List.of(
            "x-forwarded-",
            "x-guildhall-",
            "x-user",
            "x-member",
            "x-auth",
            "x-remote",
            "x-client",
            "x-original-",
            "x-rewrite-",
            "x-http-method-override");
    private static final Set<String> CLAIM = Set.of(
            "forwarded",
            "remote-user",
            "x-real-ip",
            "true-client-ip",
            "cf-connecting-ip",
            "x-xsrf-token",
            "cookie",
            "traceparent",
            "tracestate",
            "baggage",
            "b3");
    private static final Set<String> ANONYMOUS =
            Set.of("accept", "accept-language", "content-type", "content-length", "transfer-encoding", "host");

    private final RouteTable table;
    private final URI issuer;
    private final Set<String> ownCookies;
    private final Set<String> trustedProxies;

    RequestHeaders(RouteTable table, GatewaySettings settings, Cookies cookies) {
        this.table = table;
        this.issuer = settings.issuer();
        this.ownCookies = cookies.own();
        this.trustedProxies = Set.copyOf(settings.trustedProxies());
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        RouteKind kind = table.find(exchange).map(ServiceRoute::kind).orElse(RouteKind.API);
        HttpHeaders passed = new HttpHeaders();
        input.forEach((name, values) -> {
            if (kind == RouteKind.ANONYMOUS ? ANONYMOUS.contains(lower(name)) : !isClaim(lower(name))) {
                passed.addAll(name, values);
            }
        });
        if (kind == RouteKind.ANONYMOUS) {
            return passed;
        }
        if (kind == RouteKind.SIGN_IN) {
            passCookies(exchange.getRequest(), passed);
        } else if (!passed.getOrEmpty(HttpHeaders.AUTHORIZATION).stream().allMatch(RequestHeaders::isBearer)) {
            passed.remove(HttpHeaders.AUTHORIZATION);
        }
        forward(exchange.getRequest(), passed);
        return passed;
    }

    private void forward(ServerHttpRequest request, HttpHeaders passed) {
        boolean https = "https".equals(issuer.getScheme());
        int port = issuer.getPort() < 0 ? (https ? 443 : 80) : issuer.getPort();
        passed.set("X-Forwarded-Proto", issuer.getScheme());
        passed.set("X-Forwarded-Host", issuer.getAuthority());
        passed.set("X-Forwarded-Port", String.valueOf(port));
        InetSocketAddress remote = request.getRemoteAddress();
        if (remote != null && remote.getAddress() != null) {
            passed.set("X-Forwarded-For", senderOf(request, remote.getAddress().getHostAddress()));
        }
    }

    /** A chain of addresses is believed only from a proxy that was named in the settings. */
    private String senderOf(ServerHttpRequest request, String neighbour) {
        String chain = request.getHeaders().getFirst("X-Forwarded-For");
        return chain != null && trustedProxies.contains(neighbour) ? chain + ", " + neighbour : neighbour;
    }

    private void passCookies(ServerHttpRequest request, HttpHeaders passed) {
        String others = request.getCookies().values().stream()
                .flatMap(List::stream)
                .filter(cookie -> !ownCookies.contains(cookie.getName()))
                .map((HttpCookie cookie) -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            passed.set(HttpHeaders.COOKIE, others);
        }
    }

    private static boolean isClaim(String name) {
        return CLAIM.contains(name) || CLAIMS.stream().anyMatch(name::startsWith);
    }

    private static boolean isBearer(String value) {
        return value.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
