package org.guildhall.gateway.tokens;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the sign-in server for the successor of a session's tokens. */
@Component
class TokenEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final WebClientReactiveRefreshTokenTokenResponseClient client =
            new WebClientReactiveRefreshTokenTokenResponseClient();
    private final ReactiveClientRegistrationRepository registrations;
    private final Clock clock;

    TokenEndpoint(ReactiveClientRegistrationRepository registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    /** Empty if the server says that this sign-in is over; an error if it could not be asked. */
    Mono<Tokens> renew(Tokens old) {
        String refresh = old.refresh();
        if (refresh == null) {
            return Mono.empty();
        }
        return registrations
                .findByRegistrationId("guildhall")
                .map(registration -> new OAuth2RefreshTokenGrantRequest(
                        registration, accessToken(old), new OAuth2RefreshToken(refresh, null)))
                .flatMap(client::getTokenResponse)
                .timeout(PATIENCE)
                .map(answer -> Tokens.of(
                        answer.getAccessToken(), successor(answer.getRefreshToken(), refresh), clock.instant()))
                .onErrorResume(OAuth2AuthorizationException.class, TokenEndpoint::overOrUnavailable);
    }

    private static Mono<Tokens> overOrUnavailable(OAuth2AuthorizationException refused) {
        boolean over = refused.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT);
        return over ? Mono.empty() : Mono.error(refused);
    }

    private static OAuth2RefreshToken successor(@Nullable OAuth2RefreshToken given, String former) {
        return given == null ? new OAuth2RefreshToken(former, null) : given;
    }

    /** The grant request wants the old access token; its dates play no part. */
    private static OAuth2AccessToken accessToken(Tokens old) {
        return new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, old.access(), null, old.until());
    }
}
