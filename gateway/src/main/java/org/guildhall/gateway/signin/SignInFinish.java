package org.guildhall.gateway.signin;

import java.net.URI;
import org.guildhall.gateway.csrf.SessionCsrfTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What happens when the browser comes back from the sign-in server: on to where the person wanted to go. */
@Component
final class SignInFinish implements ServerAuthenticationSuccessHandler, ServerAuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFinish.class);
    private static final String FAILED = "/?sign-in=failed";

    private final SessionCsrfTokens csrf;

    SignInFinish(SessionCsrfTokens csrf) {
        this.csrf = csrf;
    }

    @Override
    public Mono<Void> onAuthenticationSuccess(WebFilterExchange filter, Authentication authentication) {
        ServerWebExchange exchange = filter.getExchange();
        return csrf.generateToken(exchange)
                .delayUntil(token -> csrf.saveToken(exchange, token))
                .doOnNext(token -> csrf.show(exchange, token))
                .then(redirect(exchange, exchange.getAttributeOrDefault(SignIn.RETURN, "/")));
    }

    @Override
    public Mono<Void> onAuthenticationFailure(WebFilterExchange filter, AuthenticationException failure) {
        LOG.info("A sign-in did not succeed: {}", failure.getMessage());
        return redirect(filter.getExchange(), FAILED);
    }

    private static Mono<Void> redirect(ServerWebExchange exchange, String path) {
        return Mono.defer(() -> {
            exchange.getResponse().setStatusCode(HttpStatus.FOUND);
            exchange.getResponse().getHeaders().setLocation(URI.create(path));
            return exchange.getResponse().setComplete();
        });
    }
}
