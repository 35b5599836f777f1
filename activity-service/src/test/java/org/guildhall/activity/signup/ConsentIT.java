package org.guildhall.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guildhall.activity.Campus.id;
import static org.guildhall.activity.Campus.json;
import static org.guildhall.activity.Campus.version;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;
import org.guildhall.activity.Campus;
import org.guildhall.activity.signup.desk.Desks;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** An announced time moves: the queue stays and people are asked, through the API. */
@ServiceTest
class ConsentIT {
    @Autowired
    TestInstallation installation;

    @Autowired
    Clock clock;

    @Autowired
    Desks desks;

    private Campus campus;

    @BeforeEach
    void settle() {
        campus = new Campus(installation, clock).settle();
        List.of("con-ann", "con-bob", "con-cid", "con-dan", "con-eve").forEach(campus::student);
    }

    @Test
    void switchingToAClearedFallbackKeepsTheQueueAndAsksWhoDidNotTickIt() {
        JsonNode announced = campus.announce(campus.draft(plan("switch", 20)));
        String activity = id(announced);
        campus.arrange(Campus.OFFICER, activity, 3, 5, "OPEN").expectStatus().isOk();
        signUp("con-ann", activity, 2).expectStatus().isCreated();
        signUp("con-bob", activity).expectStatus().isCreated();
        signUp("con-cid", activity).expectStatus().isCreated();
        signUp("con-dan", activity, 2).expectStatus().isCreated();
        signUp("con-eve", activity).expectStatus().isCreated();
        JsonNode bad = json(signUp("con-eve", activity, 4).expectStatus().isBadRequest());
        assertThat(bad.toString()).contains("slots[0]");
        refused(switched(announced, 3), "slot-unknown");

        campus.act(Campus.OFFICER, announced, "slot-switch", Map.of("rank", 2));

        eventually(() -> assertThat(mine("con-bob", activity).at("/askedUntil").isString())
                .isTrue());
        Instant until =
                Instant.parse(mine("con-bob", activity).at("/askedUntil").asString());
        assertThat(Duration.between(clock.instant(), until)).isBetween(Duration.ofHours(23), Duration.ofHours(24));
        assertThat(mine("con-bob", activity).at("/actions/consent").asString()).isEqualTo("allowed");
        assertThat(mine("con-ann", activity).at("/state").asString()).isEqualTo("SEATED");
        assertThat(mine("con-ann", activity).has("askedUntil")).isFalse();
        assertThat(json(campus.get("con-ann", "/api/activities/" + activity))
                        .at("/sessions/0/mine/actions/consent")
                        .isMissingNode())
                .isTrue();
        assertThat(mine("con-dan", activity).at("/position").asInt()).isEqualTo(1);
        assertThat(mine("con-eve", activity).at("/position").asInt()).isEqualTo(2);

        JsonNode stays = json(answer("con-bob", activity, true).expectStatus().isOk());
        assertThat(stays.at("/state").asString()).isEqualTo("SEATED");
        assertThat(stays.has("askedUntil")).isFalse();
        JsonNode gone = json(answer("con-cid", activity, false).expectStatus().isOk());
        assertThat(gone.at("/state").asString()).isEqualTo("GIVEN_UP");
        assertThat(mine("con-dan", activity).at("/state").asString()).isEqualTo("SEATED");
        assertThat(mine("con-dan", activity).has("askedUntil")).isFalse();
        refused(answer("con-cid", activity, true), "nothing-asked");
        answer(campus.student("con-fay"), activity, true).expectStatus().isNotFound();
        auditIsClean(activity);
    }

    @Test
    void silenceFreesTheSeatForTheHeadWhoIsAskedAtTheirTurn() {
        JsonNode announced = campus.announce(campus.draft(plan("silence", 20)));
        String activity = id(announced);
        campus.arrange(Campus.OFFICER, activity, 1, 5, "OPEN").expectStatus().isOk();
        signUp("con-ann", activity).expectStatus().isCreated();
        signUp("con-bob", activity).expectStatus().isCreated();
        campus.act(Campus.OFFICER, announced, "slot-switch", Map.of("rank", 2));
        eventually(() -> assertThat(mine("con-ann", activity).at("/askedUntil").isString())
                .isTrue());
        assertThat(mine("con-bob", activity).has("askedUntil")).isFalse();

        desks.ask(
                new RosterId(activity, 1),
                (draft, now) -> draft.keepTime(now.plus(Duration.ofHours(24)).truncatedTo(ChronoUnit.MILLIS)));

        assertThat(mine("con-ann", activity).at("/state").asString()).isEqualTo("GIVEN_UP");
        assertThat(mine("con-bob", activity).at("/state").asString()).isEqualTo("SEATED");
        assertThat(mine("con-bob", activity).at("/askedUntil").isString()).isTrue();
        auditIsClean(activity);
    }

    @Test
    void postponedStandsStillAndTheNewTimeIsAskedOfEverybody() {
        Map<String, Object> plan = plan("postponed", 700);
        JsonNode announced = campus.announce(campus.draft(plan));
        String activity = id(announced);
        campus.arrange(Campus.OFFICER, activity, 1, 5, "OPEN").expectStatus().isOk();
        signUp("con-ann", activity, 2).expectStatus().isCreated();
        signUp("con-bob", activity, 2).expectStatus().isCreated();
        String tag = json(campus.get(Campus.OFFICER, "/api/activities/" + activity + "/cancellation-cost"))
                .at("/tag")
                .asString();

        campus.act(Campus.OFFICER, announced, "postponement", Map.of("reason", "暴雨", "ground", "SAFETY", "cost", tag));
        eventually(() -> assertThat(seats(activity).at("/state").asString()).isEqualTo("PAUSED"));
        refused(signUp("con-cid", activity), "paused");
        assertThat(mine("con-ann", activity).at("/state").asString()).isEqualTo("SEATED");

        plan.put("sessions", sessions(710));
        plan.put("fallbacks", List.of(Map.of("sessions", sessions(712))));
        JsonNode seen = json(campus.get(Campus.OFFICER, "/api/activities/" + activity));
        JsonNode edited = json(campus.put(Campus.OFFICER, "/api/activities/" + activity, version(seen), plan)
                .expectStatus()
                .isOk());
        campus.act(Campus.OFFICER, campus.agreed(edited), "announcement", Map.of());

        eventually(() -> assertThat(mine("con-ann", activity).at("/askedUntil").isString())
                .isTrue());
        assertThat(seats(activity).at("/state").asString()).isEqualTo("OPEN");
        assertThat(mine("con-bob", activity).at("/position").asInt()).isEqualTo(1);
        signUp("con-cid", activity).expectStatus().isCreated();
        auditIsClean(activity);
    }

    private Map<String, Object> plan(String title, int days) {
        Map<String, Object> plan = new HashMap<>(campus.plan(title));
        plan.put("traits", List.of());
        plan.put("sessions", sessions(days));
        plan.put("fallbacks", List.of(Map.of("sessions", sessions(days + 2))));
        return plan;
    }

    private List<Map<String, String>> sessions(int days) {
        Instant starts = clock.instant().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        return List.of(Map.of(
                "startsAt",
                starts.toString(),
                "endsAt",
                starts.plusSeconds(7_200).toString(),
                "place",
                "东区体育馆"));
    }

    private RestTestClient.ResponseSpec signUp(String member, String activity, Integer... slots) {
        return campus.post(
                member, "/api/sign-ups", null, Map.of("activity", activity, "session", 1, "slots", List.of(slots)));
    }

    private RestTestClient.ResponseSpec switched(JsonNode activity, int rank) {
        return campus.post(
                Campus.OFFICER,
                "/api/activities/" + id(activity) + "/slot-switch",
                version(activity),
                Map.of("rank", rank));
    }

    private RestTestClient.ResponseSpec answer(String member, String activity, boolean can) {
        return campus.post(member, "/api/sign-ups/" + activity + ".1." + member + "/consent", null, Map.of("can", can));
    }

    private JsonNode mine(String member, String activity) {
        return json(campus.get(member, "/api/sign-ups/" + activity + ".1." + member));
    }

    private JsonNode seats(String activity) {
        return json(campus.get(Campus.OFFICER, "/api/activities/" + activity + "/sessions/1/roster"));
    }

    private static void refused(RestTestClient.ResponseSpec answer, String code) {
        assertThat(json(answer.expectStatus().isEqualTo(409)).at("/code").asString())
                .isEqualTo(code);
    }

    private static void eventually(ThrowingRunnable fact) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(fact);
    }

    private void auditIsClean(String activity) {
        eventually(() -> {
            JsonNode audit =
                    json(campus.get(Campus.OFFICER, "/api/activities/" + activity + "/sessions/1/roster/audit"));
            assertThat(audit.at("/ok").asBoolean()).as(audit.toString()).isTrue();
        });
    }
}
