package org.guildhall.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.guildhall.gateway.GatewaySettings;
import org.guildhall.launcher.store.EmbeddedStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MongoSessionsIT {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final GatewaySettings.Session SETTINGS =
            new GatewaySettings.Session(Duration.ofHours(12), Duration.ofDays(2), Duration.ofMinutes(15));

    private static EmbeddedStore store;
    private static MongoClient client;

    private final MongoSessions sessions = at(NOON);

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(null, 0);
        client = MongoClients.create(store.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @Test
    void keepsChangesOfTwoRequestsSideBySide() {
        String id = stored("member", "m-1");
        MongoSession one = found(sessions, id);
        MongoSession other = found(sessions, id);
        one.setAttribute("tokens", "new");
        other.setAttribute("csrf", "c");
        sessions.save(one).block();
        sessions.save(other).block();

        assertThat(found(sessions, id).attributes())
                .containsEntry("tokens", "new")
                .containsEntry("csrf", "c")
                .containsEntry("member", "m-1");
    }

    @Test
    void doesNotBringASignedOutSessionBack() {
        String id = stored("member", "m-2");
        MongoSession late = found(sessions, id);
        late.setAttribute("csrf", "c");
        sessions.deleteById(id).block();
        sessions.save(late).block();

        assertThat(sessions.findById(id).block()).isNull();
    }

    @Test
    void movesToItsNewId() {
        String id = stored("member", "m-3");
        MongoSession session = found(sessions, id);
        String fresh = session.changeSessionId();
        sessions.save(session).block();
        sessions.save(session).block();

        assertThat(sessions.findById(id).block()).isNull();
        assertThat(found(sessions, fresh).attributes()).containsEntry("member", "m-3");
    }

    @Test
    void endsWhenUnusedTooLongOrOldAndIsRemovedByTheJob() {
        String unused = stored("member", "m-4");
        String used = stored("member", "m-5");
        MongoSession session = found(sessions, used);
        session.setMaxInactiveInterval(Duration.ofDays(30));
        sessions.save(session).block();

        MongoSessions soon = at(NOON.plus(Duration.ofMinutes(16)));
        assertThat(soon.findById(unused).block()).isNull();
        assertThat(soon.findById(used).block()).isNotNull();
        assertThat(at(NOON.plus(SETTINGS.life())).findById(used).block()).isNull();
        assertThat(soon.removeExpired().block()).isPositive();
        assertThat(sessions.findById(unused).block()).isNull();
        assertThat(sessions.findById(used).block()).isNotNull();
    }

    private String stored(String name, String value) {
        MongoSession session = Objects.requireNonNull(sessions.createSession().block());
        session.setAttribute(name, value);
        sessions.save(session).block();
        return session.getId();
    }

    private static MongoSession found(MongoSessions sessions, String id) {
        return Objects.requireNonNull(sessions.findById(id).block());
    }

    private static MongoSessions at(Instant now) {
        return new MongoSessions(client.getDatabase("gateway"), SETTINGS, Clock.fixed(now, ZoneOffset.UTC));
    }
}
