package org.guildhall.activity.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guildhall.activity.Campus.id;
import static org.guildhall.activity.Campus.json;
import static org.guildhall.activity.Campus.version;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.activity.Campus;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ActivityIT {
    @Autowired
    TestInstallation installation;

    @Autowired
    Clock clock;

    private Campus campus;

    @BeforeEach
    void settle() {
        campus = new Campus(installation, clock).settle();
    }

    @Test
    void goesFromDraftToAnnouncedToCancelledAndItsRosterFollows() {
        JsonNode draft = campus.draft(campus.plan("friendly"));
        assertThat(draft.at("/state").asString()).isEqualTo("DRAFT");
        assertThat(draft.at("/actions/file").asString()).isEqualTo("allowed");
        campus.get(Campus.STUDENT, "/api/activities/" + id(draft))
                .expectStatus()
                .isNotFound();

        JsonNode announced = campus.announce(draft);
        assertThat(announced.at("/state").asString()).isEqualTo("ANNOUNCED");
        assertThat(json(campus.get(Campus.STUDENT, "/api/activities/" + id(draft)))
                        .at("/actions")
                        .isEmpty())
                .isTrue();

        campus.arrange(Campus.OFFICER, id(draft), 5, 2, "OPEN").expectStatus().isOk();
        campus.signUp(Campus.STUDENT, id(draft)).expectStatus().isCreated();
        campus.cancel(Campus.MINISTER, id(draft), Map.of("reason", "场馆维修", "ground", "SAFETY"))
                .expectStatus()
                .isOk();

        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            JsonNode seen = json(campus.get(Campus.STUDENT, "/api/activities/" + id(draft)));
            assertThat(seen.at("/state").asString()).isEqualTo("CANCELLED");
            assertThat(seen.at("/reason").asString()).isEqualTo("场馆维修");
            assertThat(seen.at("/sessions/0/seats/state").asString()).isEqualTo("CANCELLED");
            assertThat(seen.at("/mine/state").asString()).isEqualTo("CANCELLED");
        });
        assertThat(json(campus.signUp(Campus.STUDENT, id(draft))).at("/code").asString())
                .isEqualTo("cancelled");
    }

    @Test
    void asksForTheVersionThatWasSeen() {
        JsonNode draft = campus.draft(campus.plan("versions"));
        String path = "/api/activities/" + id(draft) + "/filing";

        campus.post(Campus.OFFICER, path, null, Map.of()).expectStatus().isEqualTo(428);
        campus.post(Campus.OFFICER, path, version(draft) + 1, Map.of())
                .expectStatus()
                .isEqualTo(412);
        campus.post(Campus.OFFICER, path, version(draft), Map.of())
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
    }

    @Test
    void repeatsACreationUnderTheSameKey() {
        String first = created("key-of-one-wish");
        String second = created("key-of-one-wish");

        assertThat(second).isEqualTo(first);
    }

    private String created(String key) {
        Map<String, Object> plan = new HashMap<>(campus.plan("once"));
        plan.put(
                "sessions",
                List.of(Map.of("startsAt", "2099-01-01T00:00:00Z", "endsAt", "2099-01-01T02:00:00Z", "place", "x")));
        return id(json(campus.as(Campus.OFFICER)
                .post()
                .uri("/api/activities")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(plan)
                .exchange()
                .expectStatus()
                .isCreated()));
    }

    @Test
    void onlyTheLeadDepartmentAndThePresidiumManageIt() {
        JsonNode draft = campus.draft(campus.plan("rights"));
        String path = "/api/activities/" + id(draft) + "/filing";

        campus.post(Campus.STUDENT, path, version(draft), Map.of())
                .expectStatus()
                .isNotFound();
        campus.post(Campus.OTHER_OFFICER, path, version(draft), Map.of())
                .expectStatus()
                .isForbidden();
        campus.post(Campus.STUDENT, "/api/activities", null, campus.plan("no"))
                .expectStatus()
                .isForbidden();
        campus.post(Campus.PRESIDENT, path, version(draft), Map.of())
                .expectStatus()
                .isOk();
    }

    @Test
    void hidesWhatIsForOfficersOnly() {
        Map<String, Object> plan = new HashMap<>(campus.plan("training"));
        plan.put("audience", Map.of("grades", List.of(), "officersOnly", true));
        JsonNode announced = campus.announced(plan);
        campus.arrange(Campus.OFFICER, id(announced), 5, 0, "OPEN")
                .expectStatus()
                .isOk();

        campus.get(Campus.STUDENT, "/api/activities/" + id(announced))
                .expectStatus()
                .isNotFound();
        campus.signUp(Campus.STUDENT, id(announced)).expectStatus().isNotFound();
        campus.get(Campus.OTHER_OFFICER, "/api/activities/" + id(announced))
                .expectStatus()
                .isOk();
        campus.signUp(Campus.OTHER_OFFICER, id(announced)).expectStatus().isCreated();
        assertThat(ids(json(campus.get(Campus.STUDENT, "/api/activities?limit=100"))))
                .doesNotContain(id(announced));
        assertThat(ids(json(campus.get(Campus.OTHER_OFFICER, "/api/activities?limit=100"))))
                .contains(id(announced));
    }

    @Test
    void listsInPagesForwardFromAnInstantAndBackwardWithoutOne() {
        installation.card(Cards.holding("officer-ph", "public-health", 2024, "officer", "learning"));
        Map<String, Object> plan = new HashMap<>(campus.plan("paged"));
        plan.put("union", "public-health");
        plan.put("leadDepartment", "learning");
        for (int i = 1; i <= 5; i++) {
            plan.put(
                    "sessions",
                    List.of(Map.of(
                            "startsAt", "2098-03-0" + i + "T00:00:00Z",
                            "endsAt", "2098-03-0" + i + "T02:00:00Z",
                            "place", "x")));
            campus.post("officer-ph", "/api/activities", null, plan)
                    .expectStatus()
                    .isCreated();
        }
        String path = "/api/activities?union=public-health&limit=2";

        JsonNode first = json(campus.get("officer-ph", path + "&from=2098-03-02T01:00:00Z"));
        JsonNode second = json(campus.get(
                "officer-ph",
                path + "&from=2098-03-02T01:00:00Z&cursor=" + first.at("/next").asString()));
        assertThat(days(first)).containsExactly("2098-03-02", "2098-03-03");
        assertThat(days(second)).containsExactly("2098-03-04", "2098-03-05");
        assertThat(second.has("next")).isFalse();
        assertThat(days(json(campus.get("officer-ph", path)))).containsExactly("2098-03-05", "2098-03-04");
        campus.get("officer-ph", path + "&cursor=nonsense").expectStatus().isBadRequest();
        assertThat(json(campus.get(Campus.STUDENT, path)).at("/items").size()).isZero();
    }

    @Test
    void namesTheFieldThatIsWrong() {
        Map<String, Object> plan = new HashMap<>(campus.plan("wrong"));
        plan.put(
                "sessions",
                List.of(Map.of("startsAt", "2020-01-01T00:00:00Z", "endsAt", "2020-01-01T02:00:00Z", "place", "x")));
        assertThat(json(campus.post(Campus.OFFICER, "/api/activities", null, plan))
                        .at("/field")
                        .asString())
                .isEqualTo("sessions[0].startsAt");
        plan.put("kind", "party");
        assertThat(json(campus.post(Campus.OFFICER, "/api/activities", null, plan))
                        .at("/field")
                        .asString())
                .isEqualTo("kind");
    }

    @Test
    void tellsTheSemestersAroundToday() {
        JsonNode semesters = json(campus.get(Campus.STUDENT, "/api/semesters"));

        assertThat(semesters.size()).isEqualTo(3);
        assertThat(semesters.get(1).get("current").asBoolean()).isTrue();
        assertThat(semesters.get(1).get("weeks").asInt()).isEqualTo(20);
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private static List<String> days(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(row -> row.get("startsAt").asString().substring(0, 10))
                .toList();
    }
}
