package org.guildhall.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
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
    public static final String STAFF = "staff-1";
    public static final String STUDENT = "student-1";
    private final TestInstallation installation;
    private final Clock clock;
    private String counselor = COUNSELOR;

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
        installation.card(Cards.staff(STAFF));
        student(STUDENT);
        return this;
    }

    public String student(String member) {
        installation.card(Cards.student(member, "clinical", 2025));
        return member;
    }

    public Map<String, Object> plan(String titleEn) {
        return plan(titleEn, 5);
    }

    /** In that many days; promises of another semester have a credit of their own. */
    public Map<String, Object> plan(String titleEn, int days) {
        Instant starts = clock.instant().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        return Map.of(
                "title", Map.of("zh", "测试活动", "en", titleEn),
                "description", Map.of("zh", "", "en", ""),
                "kind", "match",
                "themes", List.of("sport"),
                "union", "clinical",
                "leadDepartment", "culture-sports",
                "circle", "UNION",
                "traits", List.of("date-set-by-others"),
                "sessions",
                        List.of(Map.of(
                                "startsAt", starts.toString(),
                                "endsAt", starts.plusSeconds(7200).toString(),
                                "place", "东区体育馆")));
    }

    /** With a fallback two days later. */
    public Map<String, Object> movable(String titleEn) {
        Instant later = clock.instant().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        Map<String, String> session = Map.of(
                "startsAt", later.toString(), "endsAt", later.plusSeconds(7200).toString(), "place", "操场");
        Map<String, Object> plan = new HashMap<>(plan(titleEn));
        plan.put("fallbacks", List.of(Map.of("sessions", List.of(session))));
        return plan;
    }

    /** A draft; returns the whole activity. */
    public JsonNode draft(Map<String, Object> plan) {
        return json(post(OFFICER, "/api/activities", null, plan).expectStatus().isCreated());
    }

    /** An announced activity; returns it whole. */
    public JsonNode announced(Map<String, Object> plan) {
        return announce(draft(plan));
    }

    /** Takes a draft through everybody's agreement to its announcement. */
    public JsonNode announce(JsonNode draft) {
        return act(OFFICER, agreed(act(OFFICER, draft, "filing", Map.of())), "announcement", Map.of());
    }

    /** From now on another counselor agrees and clears. */
    public Campus askingCounselor(String other) {
        counselor = other;
        return this;
    }

    /** Agreed to by every level and cleared by every counselor asked. */
    public JsonNode agreed(JsonNode filed) {
        JsonNode activity = filed;
        while (activity.at("/plan/next").isString()) {
            String holder = switch (activity.at("/plan/next").asString()) {
                case "MINISTER" -> MINISTER;
                case "PRESIDIUM" -> PRESIDENT;
                case "COUNSELOR" -> counselor;
                default -> STAFF;
            };
            activity = act(holder, activity, "approval", Map.of("agreed", true));
        }
        for (JsonNode slot : activity.at("/slots")) {
            for (JsonNode asked : slot.at("/clearances")) {
                activity = clear(
                        activity, slot.at("/rank").asInt(), asked.at("/grade").asInt());
            }
        }
        return activity;
    }

    public JsonNode clear(JsonNode activity, int rank, int grade) {
        String path = "/api/activities/" + id(activity) + "/slots/" + rank + "/clearances/" + grade;
        return json(put(counselor, path, version(activity), Map.of("answer", "CLEARED"))
                .expectStatus()
                .isOk());
    }

    /** One step of an activity that has to succeed. */
    public JsonNode act(String member, JsonNode activity, String step, Object body) {
        return json(post(member, "/api/activities/" + id(activity) + "/" + step, version(activity), body)
                .expectStatus()
                .isOk());
    }

    /** Cancels at the cost that is shown just now. */
    public RestTestClient.ResponseSpec cancel(String member, String id, Map<String, Object> body) {
        String path = "/api/activities/" + id;
        Map<String, Object> all = new HashMap<>(body);
        all.put(
                "cost",
                json(get(member, path + "/cancellation-cost")).at("/tag").asString());
        return post(member, path + "/cancellation", version(json(get(member, path))), all);
    }

    /** An announced activity with an open roster; returns its id. */
    public String open(int capacity, int waitingPlaces) {
        return open(plan("open " + capacity), capacity, waitingPlaces);
    }

    public String open(Map<String, Object> plan, int capacity, int waitingPlaces) {
        String id = id(announced(plan));
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
