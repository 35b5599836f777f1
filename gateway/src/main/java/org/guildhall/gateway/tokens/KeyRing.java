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
import org.jspecify.annotations.Nullable;
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
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String ID = "signing";

    private final WebClient web = WebClient.create();
    private final MongoCollection<Document> kept;
    private final GatewaySettings settings;
    private final Clock clock;
    private volatile JWKSet known = new JWKSet();
    private Mono<JWKSet> latest = Mono.fromSupplier(() -> known);
    private Instant nextLook = Instant.MIN;

    KeyRing(MongoDatabase gatewayDatabase, GatewaySettings settings, Clock clock) {
        this.kept = gatewayDatabase.getCollection("keys");
        this.settings = settings;
        this.clock = clock;
    }

    /** The keys that may have signed this token; looked up again when the token names one not yet known. */
    Flux<JWK> of(SignedJWT token) {
        return keys(token.getHeader().getKeyID()).flatMapIterable(JWKSet::getKeys);
    }

    /** While somebody looks, everybody whose key is missing waits for that look instead of being refused. */
    private synchronized Mono<JWKSet> keys(@Nullable String id) {
        Instant now = clock.instant();
        boolean missing = id == null || known.getKeyByKeyId(id) == null;
        if (now.isAfter(missing ? nextLook : nextLook.plus(FRESH))) {
            nextLook = now.plus(PAUSE);
            latest = look().cache();
            return latest;
        }
        return missing ? latest : Mono.just(known);
    }

    private Mono<JWKSet> look() {
        return web.get()
                .uri(settings.jwksUri())
                .retrieve()
                .bodyToMono(String.class)
                .timeout(PATIENCE)
                .delayUntil(this::keep)
                .onErrorResume(failure -> {
                    LOG.warn("The signing keys cannot be asked for, the last known ones serve: {}", failure.toString());
                    return lastKnown();
                })
                .map(KeyRing::parse)
                .doOnNext(found -> known = found)
                .switchIfEmpty(Mono.fromSupplier(() -> known));
    }

    private Mono<Void> keep(String text) {
        return Mono.from(kept.replaceOne(
                        Filters.eq("_id", ID),
                        new Document("_id", ID).append("set", text),
                        new ReplaceOptions().upsert(true)))
                .timeout(PATIENCE)
                .onErrorComplete()
                .then();
    }

    private Mono<String> lastKnown() {
        return Mono.from(kept.find(Filters.eq("_id", ID)).first())
                .mapNotNull(document -> document.getString("set"))
                .timeout(PATIENCE)
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
