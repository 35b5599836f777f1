package org.guildhall.feedback;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.TestInstallation;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small clinical union known to a running service, and short ways to call the service as one of its members. */
public final class College {

    public static final String UNION = "clinical";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestInstallation installation;

    private College(TestInstallation installation) {
        this.installation = installation;
    }

    /** Makes the union and its people known, once per installation. */
    public static College in(TestInstallation installation) {
        College college = new College(installation);
        if (college.get("asker", "/api/opinions/line?union=" + UNION).status() != 200) {
            college.settle();
        }
        return college;
    }

    private void settle() {
        installation.card(Cards.student("asker", UNION, 2024));
        installation.card(Cards.student("other", UNION, 2025));
        installation.card(Cards.student("foreigner", "public-health", 2024));
        installation.card(Cards.holding("officer-o", UNION, 2023, "officer", "office"));
        installation.card(Cards.holding("officer-s", UNION, 2023, "officer", "psychological-safety"));
        installation.card(Cards.holding("officer-n", UNION, 2023, "officer", "network"));
        installation.card(Cards.holding("minister-o", UNION, 2022, "minister", "office"));
        installation.card(Cards.holding("vice", UNION, 2022, "vice-president", "office", "network"));
        installation.card(Cards.holding("president", UNION, 2022, "president"));
        installation.card(Cards.counselor("counselor", 2024));
        installation.card(Cards.counselor("counselor-25", 2025));
        installation.card(Cards.staff("staff"));
        installation.card(Cards.administrator("admin"));
        department(UNION, "临床医学院学生会", "Clinical");
        department("public-health", "公共卫生学院学生会", "Public Health");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get("asker", "/api/opinions/line?union=" + UNION).status() == 200
                        && get("asker", "/api/opinions/line?union=public-health")
                                        .status()
                                == 200);
    }

    private void department(String union, String zh, String en) {
        Map<String, Object> body = Map.of(
                "union",
                union,
                "names",
                Map.of("zh", zh, "en", en),
                "departments",
                List.of("office", "psychological-safety", "network", "student-life", "learning").stream()
                        .map(it -> Map.of(
                                "department",
                                it,
                                "names",
                                Map.of("zh", it, "en", it),
                                "inCharge",
                                List.of(),
                                "open",
                                true))
                        .toList());
        installation.publish("member.events", "member.department-changed.v1", "union/" + union, union, body);
    }

    /** What came back: status and JSON. */
    public record Answer(int status, JsonNode body, String etag) {
        public String text(String field) {
            return body.path(field).asString("");
        }

        public String id() {
            return text("id");
        }

        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("status " + status + " instead of " + wanted + ": " + body);
            }
            return this;
        }

        public Answer expect(int wanted, String code) {
            expect(wanted);
            if (!text("code").equals(code)) {
                throw new AssertionError("code " + text("code") + " instead of " + code);
            }
            return this;
        }
    }

    public Answer get(String member, String path) {
        return answer(installation.as(member).get().uri(path).exchange());
    }

    /** Posts with a fresh key and the current version, whatever it is. */
    public Answer post(String member, String path, Object body) {
        return untilCurrent(() -> post(member, path, body, UUID.randomUUID().toString(), "*"));
    }

    /** A timer may change the opinion between the look and the act; then one looks again. */
    private static Answer untilCurrent(Supplier<Answer> act) {
        Answer answer = act.get();
        for (int tries = 1; tries < 5 && answer.status() == 412; tries++) {
            answer = act.get();
        }
        return answer;
    }

    /** Posts with a fresh key and without naming a version. */
    public Answer send(String member, String path, Object body) {
        return post(member, path, body, UUID.randomUUID().toString(), null);
    }

    public Answer post(String member, String path, Object body, String key, String ifMatch) {
        var request = installation.as(member).post().uri(path).contentType(MediaType.APPLICATION_JSON);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if ("*".equals(ifMatch)) {
            String etag = current(member, path);
            if (etag != null) {
                request.header("If-Match", etag);
            }
        } else if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return answer(request.body(body instanceof String text ? text : JSON.writeValueAsString(body))
                .exchange());
    }

    /** Puts with the current version. */
    public Answer put(String member, String path, Object body) {
        return untilCurrent(() -> putOnce(member, path, body));
    }

    private Answer putOnce(String member, String path, Object body) {
        var request = installation.as(member).put().uri(path).contentType(MediaType.APPLICATION_JSON);
        request.header("If-Match", String.valueOf(current(member, path)));
        return answer(request.body(JSON.writeValueAsString(body)).exchange());
    }

    private String current(String member, String path) {
        String[] part = path.split("/");
        return part.length < 5 ? null : etagOf(member, part[3]);
    }

    private String etagOf(String member, String opinion) {
        String etag = get(member, "/api/opinions/" + opinion).etag();
        return etag == null ? "\"1\"" : etag;
    }

    /** As the asker: a named opinion about the union's own work. */
    public Answer raise(String member, String text) {
        return post(member, "/api/opinions", opinion("suggestion", "union-work", text));
    }

    /** A new opinion, raised past the daily limit by a student made for it. */
    public String fresh() {
        String text = "第" + UUID.randomUUID() + "件";
        Answer answer = raise("asker", text);
        return answer.expect(201).id();
    }

    /** Reads, or posts an act, and checks the status; an anonymous caller names any version. */
    public void call(String member, String opinion, String act, Object body, int wanted) {
        String path = "/api/opinions/" + opinion;
        Answer answer = act.isEmpty()
                ? get(member, path)
                : post(member, path + "/" + act, body, UUID.randomUUID().toString(), etagOf("asker", opinion));
        if (answer.status() != wanted) {
            throw new AssertionError(
                    member + " " + act + ": " + answer.status() + " instead of " + wanted + " " + answer.body());
        }
    }

    public static Map<String, Object> opinion(String kind, String category, String text) {
        return Map.of("union", UNION, "kind", kind, "category", category, "mode", "named", "text", text);
    }

    public Answer act(String member, String opinion, String act, Object body) {
        return post(member, "/api/opinions/" + opinion + "/" + act, body);
    }

    public Answer solve(String member, String opinion, String words, String proof) {
        return act(
                member, opinion, "result", Map.of("code", "solved", "words", words, "proof", Map.of("words", proof)));
    }

    private static Answer answer(RestTestClient.ResponseSpec response) {
        var result = response.expectBody().returnResult();
        byte[] body = result.getResponseBody();
        JsonNode json = body == null || body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
        return new Answer(
                result.getStatus().value(), json, result.getResponseHeaders().getETag());
    }
}
