package org.guildhall.gateway.routing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guildhall.gateway.paths.RouteKind;
import org.guildhall.gateway.paths.RouteTable;
import org.guildhall.gateway.session.Cookies;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** What of a service's answer reaches the browser: cookies only from the sign-in server, and never the gateway's own. */
@Component
final class ResponseHeaders implements HttpHeadersFilter, Ordered {

    private static final Set<String> CHATTY = Set.of("server", "x-powered-by", "x-application-context");

    private final RouteTable table;
    private final Set<String> ownCookies;

    ResponseHeaders(RouteTable table, Cookies cookies) {
        this.table = table;
        this.ownCookies = cookies.own();
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        boolean cookies = table.find(exchange)
                .filter(row -> row.kind() == RouteKind.SIGN_IN)
                .isPresent();
        HttpHeaders passed = new HttpHeaders();
        input.forEach((name, values) -> {
            if (name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)) {
                passed.addAll(name, cookies ? foreign(values) : List.of());
            } else if (!CHATTY.contains(name.toLowerCase(Locale.ROOT))) {
                passed.addAll(name, values);
            }
        });
        return passed;
    }

    private List<String> foreign(List<String> cookies) {
        return cookies.stream()
                .filter(cookie -> !ownCookies.contains(cookie.substring(0, Math.max(0, cookie.indexOf('=')))))
                .toList();
    }
}
