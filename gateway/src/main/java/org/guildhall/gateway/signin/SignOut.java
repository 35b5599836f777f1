package org.guildhall.gateway.signin;

import org.guildhall.gateway.csrf.SessionCsrfTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * {@code POST /logout}: the session is gone, on every gateway, and so is what the browser kept of it. The
 * sign-in server remembers nobody beyond one sign-in, so there is nothing to end there.
 */
@Configuration(proxyBeanMethods = false)
class SignOut {

    private static final String CLEAR = "\"cache\", \"storage\"";

    @Bean
    RouterFunction<ServerResponse> logout(SessionCsrfTokens csrf) {
        return RouterFunctions.route()
                .POST(
                        SignIn.LOGOUT,
                        request -> request.session()
                                .flatMap(WebSession::invalidate)
                                .then(Mono.fromRunnable(() -> csrf.hide(request.exchange())))
                                .then(ServerResponse.status(HttpStatus.NO_CONTENT)
                                        .header("Clear-Site-Data", CLEAR)
                                        .header("Cache-Control", "no-store")
                                        .build()))
                .build();
    }
}
