package org.guildhall.member.access.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.guildhall.member.access.tokens.Authorizations;
import org.guildhall.member.access.tokens.Digest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * Authorizations, one document each, found by the digest of a token. A refresh token shown a second time ends the
 * whole authorization: either its owner or a thief holds an old copy, and nobody can say which.
 */
final class MongoAuthorizations implements OAuth2AuthorizationService, Authorizations {

    static final String COLLECTION = "authorizations";

    private static final Logger log = LoggerFactory.getLogger(MongoAuthorizations.class);

    private final MongoOperations mongo;
    private final RegisteredClientRepository clients;
    private final AuthorizationDocuments documents = new AuthorizationDocuments();

    MongoAuthorizations(MongoOperations mongo, RegisteredClientRepository clients) {
        this.mongo = mongo;
        this.clients = clients;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        AuthorizationDocuments.Read before = AuthorizationDocuments.read(authorization);
        Document after = documents.write(authorization);
        if (before == null ? !insert(after) : !replace(before.version(), after)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    private boolean insert(Document document) {
        try {
            mongo.insert(document, COLLECTION);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private boolean replace(long version, Document document) {
        Criteria same = where("_id").is(document.getString("_id")).and("v").is(version);
        return mongo.replace(query(same), document, COLLECTION).getMatchedCount() == 1;
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        mongo.remove(query(where("_id").is(authorization.getId())), COLLECTION);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return authorization(mongo.findById(id, Document.class, COLLECTION), null);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        String digest = Digest.of(token);
        for (TokenKind kind : TokenKind.values()) {
            if (type == null || kind == TokenKind.of(type)) {
                Document found = one(where(kind.field + ".digest").is(digest));
                if (found != null) {
                    return authorization(found, token);
                }
            }
        }
        if (type == null || TokenKind.of(type) == TokenKind.REFRESH) {
            endIfSpent(digest);
        }
        return null;
    }

    private void endIfSpent(String digest) {
        Document replayed = one(where("spent").is(digest));
        if (replayed != null) {
            log.warn("A refresh token was shown twice; authorization of {} ended", replayed.getString("client"));
            mongo.remove(query(where("_id").is(replayed.getString("_id"))), COLLECTION);
        }
    }

    private @Nullable Document one(Criteria criteria) {
        return mongo.findOne(query(criteria), Document.class, COLLECTION);
    }

    private @Nullable OAuth2Authorization authorization(@Nullable Document document, @Nullable String shown) {
        if (document == null) {
            return null;
        }
        RegisteredClient client = clients.findById(document.getString("client"));
        return client == null ? null : documents.read(document, client, shown);
    }

    @Override
    public long removeExpired(Instant now) {
        return mongo.remove(query(where("until").lt(Date.from(now))), COLLECTION)
                .getDeletedCount();
    }
}
