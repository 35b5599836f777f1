package org.guildhall.gateway.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guildhall.gateway.session.Cookies;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Sign-ins begun and not yet finished, in a sealed cookie of the browser that began them: nobody finishes another's,
 * and a visitor who never comes back leaves nothing in the store. Several tabs may be at it, the newest few count.
 */
@Component
final class PendingSignIns implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final int MOST = 3;

    private final ReactiveClientRegistrationRepository registrations;
    private final Seal seal;
    private final Clock clock;
    private final Cookies cookies;

    PendingSignIns(ReactiveClientRegistrationRepository registrations, Seal seal, Clock clock, Cookies cookies) {
        this.registrations = registrations;
        this.seal = seal;
        this.clock = clock;
        this.cookies = cookies;
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
        return registrations
                .findByRegistrationId(SignIn.REGISTRATION)
                .flatMap(registration ->
                        Mono.justOrEmpty(meant(exchange).map(pending -> pending.request(registration))));
    }

    @Override
    public Mono<Void> saveAuthorizationRequest(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        return Mono.fromRunnable(() -> {
            List<PendingSignIn> all = pending(exchange);
            all.add(PendingSignIn.of(request, clock.instant().plus(cookies.signingInLife())));
            keep(exchange, all.subList(Math.max(0, all.size() - MOST), all.size()));
        });
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
        return loadAuthorizationRequest(exchange).doOnNext(found -> {
            meant(exchange).ifPresent(pending -> exchange.getAttributes().put(SignIn.RETURN, pending.to()));
            List<PendingSignIn> others = pending(exchange);
            others.removeIf(pending -> pending.state().equals(found.getState()));
            keep(exchange, others);
        });
    }

    private Optional<PendingSignIn> meant(ServerWebExchange exchange) {
        String state = exchange.getRequest().getQueryParams().getFirst(OAuth2ParameterNames.STATE);
        return pending(exchange).stream()
                .filter(pending -> pending.state().equals(state))
                .findFirst();
    }

    private List<PendingSignIn> pending(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(cookies.signingIn());
        if (cookie == null) {
            return new ArrayList<>();
        }
        Instant now = clock.instant();
        return new ArrayList<>(seal.open(cookie.getValue(), PendingSignIn[].class).stream()
                .flatMap(Arrays::stream)
                .filter(pending -> now.isBefore(pending.until()))
                .toList());
    }

    private void keep(ServerWebExchange exchange, List<PendingSignIn> all) {
        boolean none = all.isEmpty();
        exchange.getResponse()
                .addCookie(ResponseCookie.from(cookies.signingIn(), none ? "" : seal.close(all))
                        .path("/")
                        .httpOnly(true)
                        .secure(cookies.secure())
                        .sameSite("Lax")
                        .maxAge(none ? Duration.ZERO : cookies.signingInLife())
                        .build());
    }
}
