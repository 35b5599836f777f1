package org.guildhall.member.access.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.guildhall.member.access.tokens.AccessSettings;
import org.guildhall.member.access.tokens.KnownClients;
import org.guildhall.platform.test.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class MongoAuthorizationsIT {

    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");

    private final MongoTemplate mongo = new MongoTemplate(
            MongoClients.create(Backends.storeUri()),
            "auth-" + UUID.randomUUID().toString().substring(0, 8));
    private final MongoRegisteredClients clients = new MongoRegisteredClients(mongo);
    private final MongoAuthorizations authorizations = new MongoAuthorizations(mongo, clients);
    private RegisteredClient gateway;

    @BeforeEach
    void knowClients() {
        KnownClients.of(new AccessSettings("http://localhost:8080", "local-only-gateway-secret", null))
                .forEach(clients::save);
        gateway = clients.findByClientId("gateway");
    }

    @Test
    void readsAClientAsItWasWritten() {
        RegisteredClient known = KnownClients.of(
                        new AccessSettings("http://localhost:8080", "local-only-gateway-secret", null))
                .getFirst();

        assertThat(gateway.getTokenSettings()).isEqualTo(known.getTokenSettings());
        assertThat(gateway.getClientSettings()).isEqualTo(known.getClientSettings());
        assertThat(gateway.getRedirectUris()).isEqualTo(known.getRedirectUris());
        assertThat(gateway.getAuthorizationGrantTypes()).isEqualTo(known.getAuthorizationGrantTypes());
    }

    @Test
    void storesNoTokenThatSignsAnybodyIn() {
        authorizations.save(authorization("a1", "refresh-of-a1"));

        String stored = mongo.findById("a1", Document.class, MongoAuthorizations.COLLECTION)
                .toJson();

        assertThat(stored).doesNotContain("refresh-of-a1");
        assertThat(find("refresh-of-a1").getPrincipalName()).isEqualTo("m1");
    }

    @Test
    void writesOneOfTwoThatReadTheSame() {
        authorizations.save(authorization("a1", "refresh-of-a1"));
        OAuth2Authorization one = find("refresh-of-a1");
        OAuth2Authorization other = find("refresh-of-a1");

        authorizations.save(rotated(one, "second"));

        assertThatThrownBy(() -> authorizations.save(rotated(other, "third")))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void endsTheAuthorizationOfASpentRefreshToken() {
        authorizations.save(authorization("a1", "first"));
        authorizations.save(rotated(find("first"), "second"));
        authorizations.save(rotated(find("second"), "third"));

        assertThat(find("first")).isNull();
        assertThat(find("third")).isNull();
    }

    @Test
    void removesWhatHasExpired() {
        authorizations.save(authorization("a1", "first"));

        assertThat(authorizations.removeExpired(NOW.plusSeconds(3600))).isZero();
        assertThat(authorizations.removeExpired(NOW.plusSeconds(3601))).isEqualTo(1);
        assertThat(find("first")).isNull();
    }

    private OAuth2Authorization find(String refresh) {
        return authorizations.findByToken(refresh, OAuth2TokenType.REFRESH_TOKEN);
    }

    private static OAuth2Authorization rotated(OAuth2Authorization authorization, String refresh) {
        return OAuth2Authorization.from(authorization)
                .refreshToken(new OAuth2RefreshToken(refresh, NOW, NOW.plusSeconds(3600)))
                .build();
    }

    private OAuth2Authorization authorization(String id, String refresh) {
        return OAuth2Authorization.withRegisteredClient(gateway)
                .id(id)
                .principalName("m1")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .attribute(
                        Principal.class.getName(),
                        UsernamePasswordAuthenticationToken.authenticated("m1", null, List.of()))
                .refreshToken(new OAuth2RefreshToken(refresh, NOW, NOW.plusSeconds(3600)))
                .build();
    }
}
