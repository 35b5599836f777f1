package org.guildhall.gateway.signin;

import org.guildhall.gateway.csrf.SessionCsrfTokens;
import org.guildhall.gateway.session.Cookies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * {@code POST /logout}: the session is gone on every gateway at once, and so is what the browser kept of it. Cookies
 * of the sign-in server go too, or the next sign-in would silently be the same person's.
 */
@Configuration(proxyBeanMethods = false)
class SignOut {

    private static final String CLEAR = "\"cache\", \"storage\"";

    @Bean
    RouterFunction<ServerResponse> logout(SessionCsrfTokens csrf, Cookies cookies) {
        return RouterFunctions.route()
                .POST(
                        SignIn.LOGOUT,
                        request -> request.session()
                                .flatMap(WebSession::invalidate)
                                .then(Mono.fromRunnable(() -> forget(request.exchange(), csrf, cookies)))
                                .then(ServerResponse.status(HttpStatus.NO_CONTENT)
                                        .header("Clear-Site-Data", CLEAR)
                                        .header("Cache-Control", "no-store")
                                        .build()))
                .build();
    }

    private static void forget(ServerWebExchange exchange, SessionCsrfTokens csrf, Cookies cookies) {
        csrf.hide(exchange);
        exchange.getRequest().getCookies().values().stream()
                .flatMap(values -> values.stream().limit(1))
                .map(HttpCookie::getName)
                .filter(name -> !cookies.own().contains(name))
                .forEach(name -> exchange.getResponse().addCookie(expired(name, cookies)));
    }

    private static ResponseCookie expired(String name, Cookies cookies) {
        return ResponseCookie.from(name, "")
                .path("/")
                .httpOnly(true)
                .secure(cookies.secure())
                .maxAge(0)
                .build();
    }
}
