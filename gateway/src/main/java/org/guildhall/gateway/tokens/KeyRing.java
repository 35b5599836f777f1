package org.guildhall.gateway.tokens;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.guildhall.gateway.GatewaySettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The keys that sign access tokens. The last known ones are kept in the database, so that a gateway restarted while
 * the sign-in server is away still tells a real token from a forged one.
 */
@Component
class KeyRing {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String ID = "signing";

    private final WebClient web = WebClient.create();
    private final MongoCollection<Document> kept;
    private final GatewaySettings settings;
    private final Clock clock;
    private volatile JWKSet keys = new JWKSet();
    private volatile Instant nextLook = Instant.MIN;

    KeyRing(MongoDatabase gatewayDatabase, GatewaySettings settings, Clock clock) {
        this.kept = gatewayDatabase.getCollection("keys");
        this.settings = settings;
        this.clock = clock;
    }

    /** The keys that may have signed this token; looked up again when the token names one not yet known. */
    Flux<JWK> of(SignedJWT token) {
        String id = token.getHeader().getKeyID();
        JWKSet known = keys;
        boolean due = clock.instant().isAfter(nextLook);
        boolean missing = id == null || known.getKeyByKeyId(id) == null;
        return (due && (missing || clock.instant().isAfter(nextLook.plus(FRESH))))
                ? look()
                : Flux.fromIterable(known.getKeys());
    }

    private Flux<JWK> look() {
        nextLook = clock.instant().plus(PAUSE);
        return web.get()
                .uri(settings.jwksUri())
                .retrieve()
                .bodyToMono(String.class)
                .timeout(Duration.ofSeconds(2))
                .delayUntil(this::keep)
                .onErrorResume(failure -> {
                    LOG.warn("The signing keys cannot be asked for, the last known ones serve: {}", failure.toString());
                    return lastKnown();
                })
                .flatMapIterable(text -> {
                    keys = parse(text);
                    return keys.getKeys();
                })
                .switchIfEmpty(Flux.defer(() -> Flux.fromIterable(keys.getKeys())));
    }

    private Mono<Void> keep(String text) {
        return Mono.from(kept.replaceOne(
                        Filters.eq("_id", ID),
                        new Document("_id", ID).append("set", text),
                        new ReplaceOptions().upsert(true)))
                .onErrorComplete()
                .then();
    }

    private Mono<String> lastKnown() {
        return Mono.from(kept.find(Filters.eq("_id", ID)).first())
                .mapNotNull(document -> document.getString("set"))
                .onErrorComplete();
    }

    private static JWKSet parse(String text) {
        try {
            return JWKSet.parse(text);
        } catch (ParseException unreadable) {
            throw new IllegalStateException("The sign-in server's keys are unreadable", unreadable);
        }
    }
}
