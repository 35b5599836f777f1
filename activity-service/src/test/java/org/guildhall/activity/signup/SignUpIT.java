package org.guildhall.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guildhall.activity.Campus.json;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guildhall.activity.Campus;
import org.guildhall.activity.signup.views.SeatCounts;
import org.guildhall.directory.Card;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SignUpIT {
    @Autowired
    TestInstallation installation;

    @Autowired
    Clock clock;

    @Autowired
    SeatCounts counts;

    private Campus campus;

    @BeforeEach
    void settle() {
        campus = new Campus(installation, clock).settle();
    }

    @Test
    void seatsThenWaitsThenRefusesAndPromotesWhoWaits() {
        String activity = campus.open(1, 1);
        String ann = campus.student("ann");
        String bob = campus.student("bob");
        String cid = campus.student("cid");

        JsonNode seat = json(campus.signUp(ann, activity).expectStatus().isCreated());
        assertThat(seat.at("/id").asString()).isEqualTo(activity + ".1.ann");
        assertThat(seat.at("/state").asString()).isEqualTo("SEATED");
        assertThat(seat.at("/actions/give-up").asString()).isEqualTo("allowed");
        JsonNode place = json(campus.signUp(bob, activity).expectStatus().isCreated());
        assertThat(place.at("/position").asInt()).isEqualTo(1);
        assertThat(place.at("/why").asString()).isEqualTo("full");
        JsonNode refusal = json(campus.signUp(cid, activity).expectStatus().isEqualTo(409));
        assertThat(refusal.at("/code").asString()).isEqualTo("full");
        assertThat(refusal.at("/title").asString()).isEqualTo("名额和候补名额都已满。");

        JsonNode gone = json(campus.as(ann)
                .delete()
                .uri("/api/sign-ups/" + activity + ".1.ann")
                .exchange()
                .expectStatus()
                .isOk());
        assertThat(gone.at("/state").asString()).isEqualTo("GIVEN_UP");
        assertThat(json(campus.get(bob, "/api/sign-ups/" + activity + ".1.bob"))
                        .at("/state")
                        .asString())
                .isEqualTo("SEATED");
        auditIsClean(activity);
    }

    @Test
    void readsTheAnswerJustGivenEverywhereAtOnce() {
        String activity = campus.open(5, 0);
        String dan = campus.student("dan");

        campus.signUp(dan, activity, "dans-key").expectStatus().isCreated();

        String id = activity + ".1.dan";
        assertThat(json(campus.get(dan, "/api/sign-ups?key=dans-key")).at("/id").asString())
                .isEqualTo(id);
        assertThat(json(campus.get(dan, "/api/sign-ups")).at("/items/0/id").asString())
                .isEqualTo(id);
        JsonNode page = json(campus.get(dan, "/api/activities/" + activity));
        assertThat(page.at("/sessions/0/mine/state").asString()).isEqualTo("SEATED");
        assertThat(page.at("/sessions/0/seats/taken").asInt()).isEqualTo(1);
        campus.get(dan, "/api/sign-ups?key=never-used").expectStatus().isNotFound();
        campus.get(Campus.STUDENT, "/api/sign-ups/" + id).expectStatus().isNotFound();
    }

    @Test
    void repeatsTheReplyOfAKeyAndRefusesItForSomethingElse() {
        String activity = campus.open(5, 0);
        String other = campus.open(5, 0);
        String eve = campus.student("eve");

        JsonNode first = json(campus.signUp(eve, activity, "k").expectStatus().isCreated());
        JsonNode again = json(campus.signUp(eve, activity, "k").expectStatus().isCreated());

        assertThat(again).isEqualTo(first);
        campus.signUp(eve, activity, "k", campus.student("fay")).expectStatus().isEqualTo(422);
        campus.signUp(eve, activity, "another").expectStatus().isEqualTo(409);
        campus.signUp(eve, other, "k2").expectStatus().isCreated();
    }

    @Test
    void seatsATeamWholeAndShowsItToItsCompanions() {
        String activity = campus.open(3, 5);
        String gus = campus.student("gus");
        String hal = campus.student("hal");
        String ida = campus.student("ida");
        String jon = campus.student("jon");

        campus.signUp(gus, activity, "team", hal).expectStatus().isCreated();
        assertThat(json(campus.signUp(ida, activity, "team", jon)).at("/why").asString())
                .isEqualTo("party-too-large");
        assertThat(json(campus.signUp(hal, activity)).at("/code").asString()).isEqualTo("already-signed-up");
        assertThat(json(campus.signUp(campus.student("kim"), activity, "k", "stranger"))
                        .at("/code")
                        .asString())
                .isEqualTo("team-member-refused");
        JsonNode shown = json(campus.get(hal, "/api/activities/" + activity)).at("/sessions/0/mine");
        assertThat(shown.at("/state").asString()).isEqualTo("SEATED");
        assertThat(shown.at("/actions").isEmpty()).isTrue();
        auditIsClean(activity);
    }

    @Test
    void admitsOnlyTheAudience() {
        String activity = campus.open(5, 0);
        installation.card(Cards.student("stranger-ph", "public-health", 2025));

        assertThat(json(campus.signUp("stranger-ph", activity)).at("/code").asString())
                .isEqualTo("not-in-audience");
        assertThat(json(campus.signUp(Campus.COUNSELOR, activity)).at("/code").asString())
                .isEqualTo("not-in-audience");
    }

    @Test
    void saysWhenSignUpOpens() {
        String activity = Campus.id(campus.announced(campus.plan("later")));
        assertThat(json(campus.signUp(Campus.STUDENT, activity)).at("/code").asString())
                .isEqualTo("not-open-yet");
        campus.arrange(Campus.OFFICER, activity, 5, 0, "PAUSED").expectStatus().isOk();
        assertThat(json(campus.signUp(Campus.STUDENT, activity)).at("/code").asString())
                .isEqualTo("paused");
        campus.arrange(Campus.OTHER_OFFICER, activity, 5, 0, "OPEN")
                .expectStatus()
                .isForbidden();
        campus.arrange(Campus.OFFICER, activity, 4000, 1001, "OPEN")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void givesTheRosterAsFilesASpreadsheetCanReadAndNotRun() {
        String activity = campus.open(5, 0);
        Card plain = Cards.student("formula", "clinical", 2025);
        installation.card(new Card(
                plain.member(),
                plain.kind(),
                plain.status(),
                plain.union(),
                "=1+1",
                "x",
                plain.grade(),
                null,
                null,
                List.of(),
                List.of(),
                false,
                List.of(),
                "zh",
                List.of()));
        campus.signUp("formula", activity).expectStatus().isCreated();
        String path = "/api/activities/" + activity + "/sessions/1/roster";

        byte[] csv = campus.get(Campus.OFFICER, path + ".csv")
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("姓名").contains(",'=1+1");
        byte[] xlsx = campus.get(Campus.OFFICER, path + ".xlsx")
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        assertThat(xlsx).startsWith('P', 'K');
        campus.get(Campus.STUDENT, path + ".csv").expectStatus().isForbidden();
        campus.get(Campus.STUDENT, path).expectStatus().isForbidden();
    }

    @Test
    void replayingItsOwnTopicChangesNoProjection() {
        String activity = campus.open(1, 3);
        List.of("lea", "max", "nia").forEach(member -> campus.signUp(campus.student(member), activity));
        campus.as("lea").delete().uri("/api/sign-ups/" + activity + ".1.lea").exchange();
        auditIsClean(activity);
        var before = counts.all(List.of(new RosterId(activity, 1)));

        for (ConsumerRecord<String, byte[]> told : installation.read("activity.events")) {
            if (told.key().equals(activity)) {
                installation.send(new org.apache.kafka.clients.producer.ProducerRecord<>(
                        told.topic(), null, told.key(), told.value(), told.headers()));
            }
        }
        String next = campus.student("ola");
        campus.signUp(next, activity).expectStatus().isCreated();

        auditIsClean(activity);
        RosterId roster = new RosterId(activity, 1);
        assertThat(counts.all(List.of(roster)).get(roster).position())
                .isEqualTo(before.get(roster).position() + 1);
    }

    @Test
    void aMemberWhoLeavesMakesRoomForTheQueue() {
        String activity = campus.open(1, 3);
        campus.signUp(campus.student("pam"), activity).expectStatus().isCreated();
        campus.signUp(campus.student("quin"), activity).expectStatus().isCreated();
        auditIsClean(activity);
        Card pam = Cards.student("pam", "clinical", 2025);
        installation.card(new Card(
                pam.member(),
                pam.kind(),
                "left",
                pam.union(),
                pam.displayName(),
                pam.sortKey(),
                pam.grade(),
                null,
                null,
                List.of(),
                List.of(),
                false,
                List.of(),
                "zh",
                List.of()));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(json(campus.get("quin", "/api/sign-ups/" + activity + ".1.quin"))
                                .at("/state")
                                .asString())
                        .isEqualTo("SEATED"));
    }

    /** The engine's checks, and that pages have caught up with the roster. */
    private void auditIsClean(String activity) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode audit =
                    json(campus.get(Campus.OFFICER, "/api/activities/" + activity + "/sessions/1/roster/audit"));
            assertThat(audit.at("/ok").asBoolean()).as(audit.toString()).isTrue();
        });
    }
}
