package org.guildhall.gateway.signin;

import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** {@code GET /sign-in/start?return=/path}: makes the request that sends a browser to the sign-in server. */
@Component
final class SignInStart implements ServerOAuth2AuthorizationRequestResolver {

    private final DefaultServerOAuth2AuthorizationRequestResolver requests;

    SignInStart(ReactiveClientRegistrationRepository registrations) {
        this.requests = new DefaultServerOAuth2AuthorizationRequestResolver(registrations);
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
        if (!exchange.getRequest().getPath().value().equals(SignIn.START)) {
            return Mono.empty();
        }
        return resolve(exchange, SignIn.REGISTRATION);
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String registration) {
        String wanted = exchange.getRequest().getQueryParams().getFirst(SignIn.RETURN);
        return requests.resolve(exchange, registration)
                .map(request -> OAuth2AuthorizationRequest.from(request)
                        .attributes(attributes -> attributes.put(SignIn.RETURN, ReturnPath.safe(wanted)))
                        .build());
    }
}
