package org.guildhall.activity.signup.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.Answer;
import org.guildhall.activity.signup.Consent;
import org.guildhall.activity.signup.Move;
import org.guildhall.activity.signup.Moved;
import org.guildhall.activity.signup.Postponed;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUp;
import org.guildhall.activity.signup.desk.Rosters;
import org.guildhall.activity.signup.desk.SignUpWire;
import org.guildhall.activity.signup.views.RosterAudit;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.AggregateTypes;
import org.guildhall.platform.store.Ids;
import org.guildhall.platform.store.Outbox;
import org.guildhall.platform.store.Restater;
import org.guildhall.platform.store.StoreSettings;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest
class MongoRostersIT {
    private static final Instant NOON = Instant.parse("2026-10-12T04:00:00Z");

    @Autowired
    TestInstallation installation;

    @Autowired
    Rosters rosters;

    @Autowired
    MongoTemplate template;

    @Autowired
    Outbox outbox;

    @Autowired
    StoreSettings settings;

    @Autowired
    AggregateTypes types;

    @Autowired
    AggregateType<Roster> type;

    @Autowired
    SignUpWire wire;

    @Autowired
    Clock clock;

    @Autowired
    Restater restater;

    @Autowired
    RosterAudit audit;

    @Test
    void whatIsKeptInMemoryEqualsWhatIsStored() {
        Versioned<Roster> stored = opened(rosters, Ids.next());
        for (int i = 0; i < 6; i++) {
            Roster draft = stored.state().draft();
            draft.signUp(new SignUp("m" + i, i == 2 ? List.of("x") : List.of(), "k" + i, "h"), NOON);
            if (i == 4) {
                draft.giveUp("m0", NOON);
            }
            stored = rosters.store(stored, draft).orElseThrow();
        }
        Roster moved = stored.state().draft();
        new Moved(1, 2, NOON, NOON.plusSeconds(600_000)).apply(moved, NOON);
        new Answer("m1", true).apply(moved, NOON);
        stored = rosters.store(stored, moved).orElseThrow();
        Roster suspended = stored.state().draft();
        new Postponed(1, NOON.plusSeconds(600_000)).apply(suspended, NOON);
        stored = rosters.store(stored, suspended).orElseThrow();
        Versioned<Roster> loaded = rosters.load(stored.state().id()).orElseThrow();

        assertThat(loaded.state().move()).isEqualTo(stored.state().move());
        assertThat(loaded.version()).isEqualTo(stored.version());
        assertThat(loaded.position()).isEqualTo(stored.position());
        assertThat(loaded.state().seats()).isEqualTo(stored.state().seats());
        assertThat(loaded.state().entries())
                .containsExactlyInAnyOrderElementsOf(stored.state().entries());
        assertThat(loaded.state().admission()).isEqualTo(stored.state().admission());
    }

    @Test
    void readsARosterStoredBeforeTimesCouldMove() {
        Versioned<Roster> opened = opened(rosters, Ids.next());
        Roster draft = opened.state().draft();
        draft.signUp(new SignUp("ann", List.of(), "k", "h"), NOON);
        String id = rosters.store(opened, draft).orElseThrow().state().id().toString();
        template.getCollection("rosters")
                .updateOne(new Document("_id", id), new Document("$unset", new Document("state.move", "")));

        Roster old = rosters.load(RosterId.parse(id)).orElseThrow().state();
        assertThat(old.move()).isEqualTo(Move.NONE);
        assertThat(old.entry("ann").consent()).isEqualTo(Consent.NONE);
    }

    @Test
    void aSecondWriterWithAnOldVersionIsTurnedAway() {
        Versioned<Roster> stored = opened(rosters, Ids.next());
        Roster one = stored.state().draft();
        Roster other = stored.state().draft();
        one.signUp(new SignUp("ann", List.of(), "k", "h"), NOON);
        other.signUp(new SignUp("bob", List.of(), "k", "h"), NOON);

        assertThat(rosters.store(stored, one)).isPresent();
        assertThat(rosters.store(stored, other)).isEmpty();
    }

    @Test
    void whatACrashedInstanceLeftUnsentIsDeliveredLater() {
        AggregateStore crashed = new AggregateStore(template, outbox, settings, types, List.of(), clock);
        String activity = Ids.next();
        Versioned<Roster> stored = opened(new MongoRosters(crashed, type, wire, settings), activity);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(installation.read("activity.events"))
                        .filteredOn(message -> activity.equals(message.key()))
                        .extracting(message -> TestInstallation.header(message, "ce_type"))
                        .containsExactly("activity.roster-changed.v1", "activity.sign-up-opened.v1"));
        assertThat(stored.version()).isEqualTo(1);
    }

    @Test
    void rowsFollowARosterThatWasPutBackToAnOlderBackup() {
        Versioned<Roster> opened = opened(rosters, Ids.next());
        Roster one = opened.state().draft();
        one.signUp(new SignUp("ann", List.of(), "ann/k", "h"), NOON);
        Versioned<Roster> backup = rosters.store(opened, one).orElseThrow();
        Roster later = backup.state().draft();
        later.signUp(new SignUp("bob", List.of(), "bob/k", "h"), NOON);
        String roster = rosters.store(backup, later).orElseThrow().state().id().toString();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(people(roster)).containsExactlyInAnyOrder("ann", "bob"));

        template.getCollection("rosters")
                .updateOne(
                        new Document("_id", roster),
                        new Document("$unset", new Document("state.entries.bob", ""))
                                .append("$set", new Document("state.taken", 1)));
        restater.restateAll();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(people(roster)).containsExactly("ann"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Versioned<Roster> restored = rosters.load(RosterId.parse(roster)).orElseThrow();
            assertThat(audit.of(() -> restored)).allMatch(check -> check.ok());
        });
    }

    private List<String> people(String roster) {
        List<String> people = new ArrayList<>();
        template.getCollection("my_sign_ups")
                .find(new Document("roster", roster))
                .forEach(row -> people.add(row.getString("person")));
        return people;
    }

    private static Versioned<Roster> opened(Rosters rosters, String activity) {
        Admission terms = new Admission(3, 3, 2, null, NOON.plusSeconds(3_600_000_000L));
        Roster roster = Roster.prepare(new RosterId(activity, 1), "clinical", terms, NOON);
        roster.open(NOON);
        return rosters.store(null, roster).orElseThrow();
    }
}
