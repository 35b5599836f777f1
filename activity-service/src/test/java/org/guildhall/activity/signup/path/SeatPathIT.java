package org.guildhall.activity.signup.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guildhall.activity.Campus.json;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.guildhall.activity.Campus;
import org.guildhall.activity.signup.Roster;
import org.guildhall.platform.event.PendingFact;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SeatPathIT {
    @Autowired
    TestInstallation installation;

    @Autowired
    Clock clock;

    @Autowired
    MongoTemplate template;

    @Autowired
    AggregateStore store;

    @Autowired
    AggregateType<Roster> rosters;

    private Campus campus;

    @BeforeEach
    void settle() {
        campus = new Campus(installation, clock).settle();
    }

    private static String path(String activity, String member) {
        return "/api/sign-ups/" + activity + ".1." + member + "/path";
    }

    /** The path once this service's own consumer has met the record of that fact. */
    private JsonNode heard(String reader, String activity, String member, String type) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> json(campus.get(reader, path(activity, member))),
                        found -> found.at("/fact/type").asString().equals(type) && found.has("record"));
    }

    private static Instant instant(JsonNode found, String pointer) {
        return Instant.parse(found.at(pointer).asString());
    }

    @Test
    void followsASeatFromTheCommandToItsRecord() {
        String activity = campus.open(5, 0);
        String ann = campus.student("path-ann");
        campus.signUp(campus.student("path-first"), activity).expectStatus().isCreated();
        Instant before = clock.instant();
        campus.signUp(ann, activity).expectStatus().isCreated();

        JsonNode found = heard(ann, activity, ann, "activity.seat-confirmed.v1");

        ConsumerRecord<String, byte[]> told = installation.read("activity.events").stream()
                .filter(message -> TestInstallation.header(message, "ce_id")
                        .equals(found.at("/fact/id").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(found.at("/record/partition").asInt()).isEqualTo(told.partition());
        assertThat(found.at("/record/offset").asLong()).isEqualTo(told.offset());
        assertThat(instant(found, "/record/sent")).isEqualTo(Instant.ofEpochMilli(told.timestamp()));
        assertThat(TestInstallation.header(told, "ce_sequence"))
                .isEqualTo(found.at("/fact/sequence").asString());
        assertThat(found.at("/version").asLong())
                .isEqualTo(json(campus.get(Campus.OFFICER, "/api/activities/" + activity + "/sessions/1/roster"))
                        .at("/version")
                        .asLong());
        assertThat(found.at("/cause").asString()).isEqualTo("COMMAND");
        assertThat(found.at("/waiting").asBoolean()).isFalse();
        assertThat(instant(found, "/received")).isAfter(before.minusMillis(2));
        assertThat(instant(found, "/received")).isBeforeOrEqualTo(instant(found, "/fact/at"));
        assertThat(instant(found, "/fact/at"))
                .isBeforeOrEqualTo(instant(found, "/record/sent").plusMillis(1));
        assertThat(instant(found, "/record/sent")).isBeforeOrEqualTo(instant(found, "/record/heard"));
    }

    @Test
    void showsItToThePartyAndToWhoeverMaySeeTheRosterAlone() {
        String activity = campus.open(5, 0);
        String bob = campus.student("path-bob");
        String cid = campus.student("path-cid");
        campus.signUp(bob, activity, "team-of-bob", cid).expectStatus().isCreated();

        heard(cid, activity, cid, "activity.seat-confirmed.v1");
        assertThat(json(campus.get(cid, path(activity, cid))).at("/entry").asString())
                .isEqualTo(activity + ".1." + bob);
        for (String reader : List.of(bob, Campus.OFFICER, Campus.MINISTER, Campus.PRESIDENT)) {
            campus.get(reader, path(activity, bob)).expectStatus().isOk();
        }
        for (String reader : List.of(Campus.STUDENT, Campus.OTHER_OFFICER, Campus.COUNSELOR)) {
            campus.get(reader, path(activity, bob)).expectStatus().isNotFound();
        }
        for (String nobody : List.of("nobody", "$where", "a b", "path-bob.x")) {
            campus.get(Campus.OFFICER, path(activity, nobody)).expectStatus().isNotFound();
        }
        campus.get(Campus.OFFICER, "/api/sign-ups/x/path").expectStatus().isNotFound();
    }

    @Test
    void tellsAPromotionAndADepartureFromACommand() {
        String activity = campus.open(1, 1);
        String dan = campus.student("path-dan");
        String eve = campus.student("path-eve");
        campus.signUp(dan, activity).expectStatus().isCreated();
        campus.signUp(eve, activity).expectStatus().isCreated();
        assertThat(heard(eve, activity, eve, "activity.place-waiting.v1")
                        .at("/cause")
                        .asString())
                .isEqualTo("COMMAND");

        campus.as(dan).delete().uri("/api/sign-ups/" + activity + ".1." + dan).exchange();

        JsonNode gone = heard(dan, activity, dan, "activity.seat-given-up.v1");
        assertThat(gone.at("/cause").asString()).isEqualTo("DEPARTURE");
        JsonNode promoted = heard(eve, activity, eve, "activity.seat-confirmed.v1");
        assertThat(promoted.at("/cause").asString()).isEqualTo("PROMOTION");
        assertThat(promoted.has("received")).isFalse();
    }

    @Test
    void tellsNoCommandForASeatToldAnew() {
        String activity = campus.open(5, 0);
        String gil = campus.student("path-gil");
        campus.signUp(gil, activity).expectStatus().isCreated();
        JsonNode first = heard(gil, activity, gil, "activity.seat-confirmed.v1");

        store.restate(rosters, store.find(rosters, activity + ".1").orElseThrow());

        JsonNode anew = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> heard(gil, activity, gil, "activity.seat-confirmed.v1"),
                        found -> !found.at("/fact").equals(first.at("/fact")));
        assertThat(first.has("received")).isTrue();
        assertThat(anew.has("received")).isFalse();
        assertThat(anew.at("/record/offset").asLong())
                .isGreaterThan(first.at("/record/offset").asLong());
    }

    @Test
    void showsAFactThatWaitsInTheOutboxAndOneThatIsOnItsWay() {
        String activity = campus.open(5, 0);
        String fay = campus.student("path-fay");
        campus.signUp(fay, activity).expectStatus().isCreated();
        heard(fay, activity, fay, "activity.seat-confirmed.v1");
        Instant later = Instant.parse("2026-10-12T04:00:00Z");
        var fact = new PendingFact(
                Position.of(1, 77),
                "activity.seat-given-up.v1",
                activity,
                later,
                null,
                "{\"member\":\"" + fay + "\"}",
                false);
        Document entry = new Document("state.entries." + fay + ".s", "GIVEN_UP")
                .append("state.entries." + fay + ".at", Date.from(later));
        change(activity, entry.append("pending", List.of(fact.toDocument())));

        JsonNode waits = json(campus.get(fay, path(activity, fay)));
        assertThat(waits.at("/waiting").asBoolean()).isTrue();
        assertThat(waits.at("/fact/sequence").asString()).isEqualTo("1.77");
        assertThat(waits.has("record")).isFalse();

        change(activity, new Document("pending", List.of()));

        JsonNode sent = json(campus.get(fay, path(activity, fay)));
        assertThat(sent.at("/waiting").asBoolean()).isFalse();
        assertThat(sent.has("fact")).isFalse();
    }

    private void change(String activity, Document set) {
        template.getCollection("rosters").updateOne(new Document("_id", activity + ".1"), new Document("$set", set));
    }
}
