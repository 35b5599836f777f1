package org.guildhall.gateway.csrf;

import java.security.SecureRandom;
import java.util.Base64;
import org.guildhall.gateway.session.Cookies;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * The CSRF token belongs to the session; the cookie {@code XSRF-TOKEN} only carries it to the web client's scripts. A
 * cookie that somebody else managed to plant therefore proves nothing.
 */
@Component
public class SessionCsrfTokens implements ServerCsrfTokenRepository {

    static final String HEADER = "X-XSRF-TOKEN";
    private static final String ATTRIBUTE = "csrf";

    private final SecureRandom random = new SecureRandom();
    private final Cookies cookies;

    SessionCsrfTokens(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> token(newValue()));
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return exchange.getSession()
                .doOnNext(session -> {
                    if (token == null) {
                        session.getAttributes().remove(ATTRIBUTE);
                    } else {
                        session.getAttributes().put(ATTRIBUTE, token.getToken());
                    }
                })
                .then();
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return exchange.getSession()
                .mapNotNull((WebSession session) -> session.<String>getAttribute(ATTRIBUTE))
                .map(SessionCsrfTokens::token);
    }

    /** Gives the browser the cookie if it has none or another session's. */
    public void show(ServerWebExchange exchange, CsrfToken token) {
        HttpCookie shown = exchange.getRequest().getCookies().getFirst(Cookies.CSRF);
        if (shown == null || !shown.getValue().equals(token.getToken())) {
            exchange.getResponse().addCookie(cookie(token.getToken()).build());
        }
    }

    /** Takes the cookie back from a browser that signed out. */
    public void hide(ServerWebExchange exchange) {
        exchange.getResponse().addCookie(cookie("").maxAge(0).build());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(Cookies.CSRF, value)
                .path("/")
                .secure(cookies.secure())
                .sameSite("Lax");
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, "_csrf", value);
    }

    private String newValue() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
