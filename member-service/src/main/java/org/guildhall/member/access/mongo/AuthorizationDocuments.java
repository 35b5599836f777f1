package org.guildhall.member.access.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.guildhall.member.access.tokens.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * An authorization as a document. Of every token only the digest is kept; what was read carries its version along,
 * so that of two who redeem the same code or refresh token at once only one is written.
 */
final class AuthorizationDocuments {

    private static final String READ = "guildhall.read";
    private static final String DIGEST = "digest:";

    /** What the store held when an authorization was read. */
    record Read(long version, @Nullable String refresh, List<String> spent) {}

    private final SecurityJson json = new SecurityJson();

    static @Nullable Read read(OAuth2Authorization authorization) {
        return authorization.getAttribute(READ);
    }

    Document write(OAuth2Authorization authorization) {
        Map<String, Object> attributes = new HashMap<>(authorization.getAttributes());
        Read before = (Read) attributes.remove(READ);
        Document document = new Document("_id", authorization.getId())
                .append("v", before == null ? 1L : before.version() + 1)
                .append("client", authorization.getRegisteredClientId())
                .append("principal", authorization.getPrincipalName())
                .append("grant", authorization.getAuthorizationGrantType().getValue())
                .append("scopes", List.copyOf(authorization.getAuthorizedScopes()))
                .append("attributes", json.write(attributes));
        Instant until = Instant.EPOCH;
        for (TokenKind kind : TokenKind.values()) {
            OAuth2Authorization.Token<? extends OAuth2Token> token = authorization.getToken(kind.type);
            if (token != null) {
                Document stored = write(token);
                document.append(kind.field, stored);
                Instant end = stored.getDate("until").toInstant();
                until = end.isAfter(until) ? end : until;
            }
        }
        return document.append("until", Date.from(until)).append("spent", spent(before, document));
    }

    private static List<String> spent(@Nullable Read before, Document document) {
        if (before == null) {
            return List.of();
        }
        List<String> spent = new ArrayList<>(before.spent());
        Document refresh = document.get(TokenKind.REFRESH.field, Document.class);
        if (before.refresh() != null && (refresh == null || !before.refresh().equals(refresh.getString("digest")))) {
            spent.add(before.refresh());
        }
        return List.copyOf(spent);
    }

    private Document write(OAuth2Authorization.Token<? extends OAuth2Token> token) {
        OAuth2Token value = token.getToken();
        String text = value.getTokenValue();
        Instant from = value.getIssuedAt();
        Instant until = value.getExpiresAt();
        if (from == null || until == null) {
            throw new IllegalArgumentException("a token without an end is not kept");
        }
        Document stored = new Document(
                        "digest", text.startsWith(DIGEST) ? text.substring(DIGEST.length()) : Digest.of(text))
                .append("from", Date.from(from))
                .append("until", Date.from(until))
                .append("metadata", json.write(token.getMetadata()));
        if (value instanceof OAuth2AccessToken access) {
            stored.append("scopes", List.copyOf(access.getScopes()));
        }
        return stored;
    }

    /** The authorization again; the token it was found by carries the value shown, all others their digests. */
    OAuth2Authorization read(Document document, RegisteredClient client, @Nullable String shown) {
        Document refresh = document.get(TokenKind.REFRESH.field, Document.class);
        Read read = new Read(
                document.getLong("v"),
                refresh == null ? null : refresh.getString("digest"),
                document.getList("spent", String.class));
        OAuth2Authorization.Builder builder = OAuth2Authorization.withRegisteredClient(client)
                .id(document.getString("_id"))
                .principalName(document.getString("principal"))
                .authorizationGrantType(new AuthorizationGrantType(document.getString("grant")))
                .authorizedScopes(Set.copyOf(document.getList("scopes", String.class)))
                .attributes(all -> all.putAll(json.read(document.getString("attributes"))))
                .attribute(READ, read);
        for (TokenKind kind : TokenKind.values()) {
            Document stored = document.get(kind.field, Document.class);
            if (stored != null) {
                Map<String, Object> metadata = json.read(stored.getString("metadata"));
                String digest = stored.getString("digest");
                String value = shown != null && digest.equals(Digest.of(shown)) ? shown : DIGEST + digest;
                OAuth2Token token = kind.token(value, stored, metadata);
                builder.token(token, all -> all.putAll(metadata));
            }
        }
        return builder.build();
    }
}
