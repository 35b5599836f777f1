package org.guildhall.member.access.mongo;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** The four kinds of token an authorization may hold, each in a field of its own. */
enum TokenKind {
    CODE("code", OAuth2AuthorizationCode.class),
    ACCESS("access", OAuth2AccessToken.class),
    REFRESH("refresh", OAuth2RefreshToken.class),
    ID("identity", OidcIdToken.class);

    final String field;
    final Class<? extends OAuth2Token> type;

    TokenKind(String field, Class<? extends OAuth2Token> type) {
        this.field = field;
        this.type = type;
    }

    static @Nullable TokenKind of(OAuth2TokenType type) {
        return switch (type.getValue()) {
            case "code" -> CODE;
            case "access_token" -> ACCESS;
            case "refresh_token" -> REFRESH;
            case "id_token" -> ID;
            default -> null;
        };
    }

    /** The token again; its value is known only as a digest. */
    OAuth2Token token(String value, Document stored, Map<String, Object> metadata) {
        Instant from = stored.getDate("from").toInstant();
        Instant until = stored.getDate("until").toInstant();
        return switch (this) {
            case CODE -> new OAuth2AuthorizationCode(value, from, until);
            case REFRESH -> new OAuth2RefreshToken(value, from, until);
            case ID -> new OidcIdToken(value, from, until, claims(metadata));
            case ACCESS ->
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER,
                        value,
                        from,
                        until,
                        Set.copyOf(stored.getList("scopes", String.class)));
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> claims(Map<String, Object> metadata) {
        Object claims = metadata.get(OAuth2Authorization.Token.CLAIMS_METADATA_NAME);
        return claims instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
