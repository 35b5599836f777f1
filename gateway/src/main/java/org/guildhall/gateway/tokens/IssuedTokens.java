package org.guildhall.gateway.tokens;

import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Puts the tokens of a finished sign-in into the session. Reading them back is {@link SessionTokens}' affair. */
@Component
class IssuedTokens implements ServerOAuth2AuthorizedClientRepository {

    private final Clock clock;

    IssuedTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Mono<Void> saveAuthorizedClient(
            OAuth2AuthorizedClient client, Authentication principal, ServerWebExchange exchange) {
        Tokens tokens = Tokens.of(client.getAccessToken(), client.getRefreshToken(), clock.instant());
        return exchange.getSession()
                .doOnNext(session -> session.getAttributes().put(TokenVault.ATTRIBUTE, tokens.write()))
                .then();
    }

    @Override
    public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(
            String registration, Authentication principal, ServerWebExchange exchange) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> removeAuthorizedClient(
            String registration, Authentication principal, ServerWebExchange exchange) {
        return exchange.getSession()
                .doOnNext(session -> session.getAttributes().remove(TokenVault.ATTRIBUTE))
                .then();
    }
}
