package org.guildhall.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bson.Document;
import org.guildhall.gateway.GatewaySettings;
import org.jspecify.annotations.Nullable;
import org.springframework.session.ReactiveSessionRepository;
import reactor.core.publisher.Mono;

/**
 * Sessions as documents {@code {_id, created, seen, idle, until, attributes}}. Only touched attributes are written:
 * a repository that saves whole documents would put a used refresh token back when two requests run side by side. What
 * was read is remembered for a second, since a page asks several things at once; so a sign-out on one gateway reaches
 * another within that second.
 */
final class MongoSessions implements ReactiveSessionRepository<MongoSession> {

    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private final Cache<String, Document> recent = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .build();
    private final MongoCollection<Document> collection;
    private final GatewaySettings.Session settings;
    private final Clock clock;

    MongoSessions(MongoDatabase database, GatewaySettings.Session settings, Clock clock) {
        this.collection = database.getCollection("sessions");
        this.settings = settings;
        this.clock = clock;
    }

    Mono<Void> createIndexes() {
        return Mono.from(collection.createIndex(Indexes.ascending("until"))).then();
    }

    @Override
    public Mono<MongoSession> createSession() {
        return Mono.fromSupplier(() -> MongoSession.fresh(clock.instant(), settings.signingIn()));
    }

    @Override
    public Mono<MongoSession> findById(String id) {
        Document remembered = recent.getIfPresent(id);
        Mono<Document> stored = remembered != null
                ? Mono.just(remembered)
                : Mono.from(collection.find(Filters.eq("_id", id)).first())
                        .doOnNext(document -> recent.put(id, document));
        return stored.filter(document -> document.getDate("until").toInstant().isAfter(clock.instant()))
                .map(MongoSessions::read);
    }

    @Override
    public Mono<Void> save(MongoSession session) {
        String storedAs = session.storedAs();
        if (storedAs == null || !storedAs.equals(session.getId())) {
            return insert(session, storedAs);
        }
        return session.touched() ? update(session) : Mono.empty();
    }

    @Override
    public Mono<Void> deleteById(String id) {
        return Mono.from(collection.deleteOne(Filters.eq("_id", id)))
                .then(Mono.fromRunnable(() -> recent.invalidate(id)));
    }

    /** Removes what ran out; returns how many. The store in use may not do this by itself. */
    Mono<Long> removeExpired() {
        return Mono.from(collection.deleteMany(Filters.lte("until", Date.from(clock.instant()))))
                .map(result -> result.getDeletedCount());
    }

    private Mono<Void> insert(MongoSession session, @Nullable String formerId) {
        Document document = times(session)
                .append("_id", session.getId())
                .append("created", Date.from(session.getCreationTime()))
                .append("attributes", new Document(session.attributes()));
        Mono<Void> written = Mono.from(collection.replaceOne(
                        Filters.eq("_id", session.getId()), document, new ReplaceOptions().upsert(true)))
                .then(Mono.fromRunnable(session::written));
        return formerId == null ? written : written.then(deleteById(formerId));
    }

    /** Never an upsert: a session that somebody just signed out of stays gone. */
    private Mono<Void> update(MongoSession session) {
        Document set = times(session);
        Document unset = new Document();
        for (String name : session.changed()) {
            Object value = session.attributes().get(name);
            if (value == null) {
                unset.append("attributes." + name, "");
            } else {
                set.append("attributes." + name, value);
            }
        }
        Document change = new Document("$set", set);
        if (!unset.isEmpty()) {
            change.append("$unset", unset);
        }
        return Mono.from(collection.updateOne(Filters.eq("_id", session.getId()), change))
                .then(Mono.fromRunnable(() -> {
                    recent.invalidate(session.getId());
                    session.written();
                }));
    }

    private Document times(MongoSession session) {
        Instant idleOut = session.getLastAccessedTime().plus(session.getMaxInactiveInterval());
        Instant lifeOut = session.getCreationTime().plus(settings.life());
        return new Document("seen", Date.from(session.getLastAccessedTime()))
                .append("idle", session.getMaxInactiveInterval().toSeconds())
                .append("until", Date.from(idleOut.isBefore(lifeOut) ? idleOut : lifeOut));
    }

    private static MongoSession read(Document document) {
        return MongoSession.stored(
                document.getString("_id"),
                document.getDate("created").toInstant(),
                document.getDate("seen").toInstant(),
                Duration.ofSeconds(document.get("idle", Number.class).longValue()),
                document.get("attributes", new Document(Map.of())));
    }
}
