package org.guildhall.gateway.tokens;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The tokens inside the stored session. They are replaced at once and not when the response is done: a refresh token
 * works only once, so the next request has to see its successor.
 */
@Component
class TokenVault {

    static final String ATTRIBUTE = "tokens";
    private static final String FIELD = "attributes." + ATTRIBUTE;
    private static final String LEASE = "renewing";

    private final MongoCollection<Document> sessions;

    TokenVault(MongoDatabase gatewayDatabase) {
        this.sessions = gatewayDatabase.getCollection("sessions");
    }

    Mono<Tokens> read(String session) {
        return Mono.from(sessions.find(Filters.eq("_id", session))
                        .projection(Projections.include(FIELD))
                        .first())
                .mapNotNull(
                        document -> document.get("attributes", new Document()).get(ATTRIBUTE, Document.class))
                .map(Tokens::read);
    }

    /** True for the one caller, of all gateway instances, that may now use this refresh token. */
    Mono<Boolean> lease(String session, Tokens old, Instant now, Instant until) {
        return Mono.from(sessions.updateOne(
                        Filters.and(
                                Filters.eq("_id", session),
                                Filters.eq(FIELD + ".refresh", old.refresh()),
                                Filters.or(Filters.exists(LEASE, false), Filters.lt(LEASE, Date.from(now)))),
                        Updates.set(LEASE, Date.from(until))))
                .map(result -> result.getMatchedCount() == 1);
    }

    Mono<Tokens> replace(String session, Tokens fresh) {
        return Mono.from(sessions.updateOne(
                        Filters.eq("_id", session),
                        Updates.combine(Updates.set(FIELD, fresh.write()), Updates.unset(LEASE))))
                .thenReturn(fresh);
    }

    Mono<Void> release(String session) {
        return Mono.from(sessions.updateOne(Filters.eq("_id", session), Updates.unset(LEASE)))
                .then();
    }
}
