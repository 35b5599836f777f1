package org.guildhall.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.TestInstallation;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People, activities and rosters for tests, made through the service's own API. */
public final class Campus {
    public static final String OFFICER = "officer-1";
    public static final String MINISTER = "minister-1";
    public static final String OTHER_OFFICER = "officer-learning";
    public static final String PRESIDENT = "president-1";
    public static final String COUNSELOR = "counselor-1";
    public static final String STUDENT = "student-1";
    private final TestInstallation installation;
    private final Clock clock;

    public Campus(TestInstallation installation, Clock clock) {
        this.installation = installation;
        this.clock = clock;
    }

    /** Publishes the usual cards. */
    public Campus settle() {
        installation.card(Cards.holding(OFFICER, "clinical", 2024, "officer", "culture-sports"));
        installation.card(Cards.holding(MINISTER, "clinical", 2023, "minister", "culture-sports"));
        installation.card(Cards.holding(OTHER_OFFICER, "clinical", 2024, "officer", "learning"));
        installation.card(Cards.holding(PRESIDENT, "clinical", 2023, "president"));
        installation.card(Cards.counselor(COUNSELOR, 2024));
        student(STUDENT);
        return this;
    }

    public String student(String member) {
        installation.card(Cards.student(member, "clinical", 2025));
        return member;
    }

    public Map<String, Object> plan(String titleEn) {
        Instant starts = clock.instant().plus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        return Map.of(
                "title", Map.of("zh", "测试活动", "en", titleEn),
                "description", Map.of("zh", "", "en", ""),
                "kind", "match",
                "themes", List.of("sport"),
                "union", "clinical",
                "leadDepartment", "culture-sports",
                "circle", "UNION",
                "audience", Map.of("grades", List.of(), "officersOnly", false),
                "sessions",
                        List.of(Map.of(
                                "startsAt", starts.toString(),
                                "endsAt", starts.plusSeconds(7200).toString(),
                                "place", "东区体育馆")));
    }

    /** A draft; returns the whole activity. */
    public JsonNode draft(Map<String, Object> plan) {
        return json(post(OFFICER, "/api/activities", null, plan).expectStatus().isCreated());
    }

    /** An announced activity; returns it whole. */
    public JsonNode announced(Map<String, Object> plan) {
        JsonNode draft = draft(plan);
        return json(post(OFFICER, "/api/activities/" + id(draft) + "/announcement", version(draft), Map.of())
                .expectStatus()
                .isOk());
    }

    /** An announced activity with an open roster; returns its id. */
    public String open(int capacity, int waitingPlaces) {
        String id = id(announced(plan("open " + capacity)));
        arrange(OFFICER, id, capacity, waitingPlaces, "OPEN").expectStatus().isOk();
        return id;
    }

    public RestTestClient.ResponseSpec arrange(String member, String id, int capacity, int waiting, String state) {
        Map<String, Object> body =
                Map.of("capacity", capacity, "waitingPlaces", waiting, "maxParty", 3, "state", state);
        return as(member)
                .put()
                .uri("/api/activities/" + id + "/sessions/1/roster")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    public RestTestClient.ResponseSpec signUp(String member, String activity, String key, String... party) {
        Map<String, Object> body = party.length == 0
                ? Map.of("activity", activity, "session", 1)
                : Map.of("activity", activity, "session", 1, "party", List.of(party));
        return as(member)
                .post()
                .uri("/api/sign-ups")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    public RestTestClient.ResponseSpec signUp(String member, String activity) {
        return signUp(member, activity, UUID.randomUUID().toString());
    }

    public RestTestClient.ResponseSpec post(String member, String path, Long ifMatch, Object body) {
        return send(HttpMethod.POST, member, path, ifMatch, MediaType.APPLICATION_JSON, body);
    }

    public RestTestClient.ResponseSpec put(String member, String path, Long ifMatch, Object body) {
        return send(HttpMethod.PUT, member, path, ifMatch, MediaType.APPLICATION_JSON, body);
    }

    public RestTestClient.ResponseSpec send(
            HttpMethod method, String member, String path, Long ifMatch, MediaType type, Object body) {
        var request = as(member)
                .method(method)
                .uri(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(type);
        if (ifMatch != null) {
            request.header("If-Match", "\"" + ifMatch + "\"");
        }
        return request.body(body).exchange();
    }

    /** A calendar of a grade; its id. */
    public String calendar(String keeper, int grade) {
        Map<String, Object> body = Map.of(
                "scope", "GRADE", "names", Map.of("zh", "年级日历", "en", "Grade calendar"), "grades", List.of(grade));
        return id(json(post(keeper, "/api/calendars", null, body).expectStatus().isCreated()));
    }

    public RestTestClient.ResponseSpec get(String member, String path) {
        return as(member).get().uri(path).exchange();
    }

    public RestTestClient as(String member) {
        return installation.as(member);
    }

    public static JsonNode json(RestTestClient.ResponseSpec answer) {
        byte[] body = answer.expectBody().returnResult().getResponseBody();
        return JsonMapper.shared().readTree(body == null ? new byte[0] : body);
    }

    public static String id(JsonNode activity) {
        return activity.get("id").asString();
    }

    public static Long version(JsonNode activity) {
        return activity.get("version").asLong();
    }
}
