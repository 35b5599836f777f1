package org.guildhall.feedback.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.guildhall.feedback.College;
import org.guildhall.feedback.College.Answer;
import org.guildhall.feedback.FeedbackTest;
import org.guildhall.feedback.audit.Audit;
import org.guildhall.platform.test.TestInstallation;
import org.guildhall.platform.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@FeedbackTest
class ConfidentialIT {

    @Autowired
    TestInstallation installation;

    @Autowired
    MongoTemplate template;

    @Autowired
    MovableClock clock;

    @Autowired
    Audit audit;

    private College college;

    @BeforeEach
    void settle() {
        college = College.in(installation);
    }

    @AfterEach
    void backToNow() {
        clock.move(Duration.ZERO);
    }

    @Test
    void theAskerIsFoundByNobodyButTheAsker() {
        String id = raise("other").expect(201).id();
        assertThat(college.get("other", "/api/opinions/" + id).expect(200).text("mode"))
                .isEqualTo("confidential");
        assertThat(mine("other")).contains(id);
        Answer seen = college.get("officer-o", "/api/opinions/" + id).expect(200);
        assertThat(seen.body().has("asker")).isFalse();
        college.act("officer-o", id, "take", Map.of()).expect(200);
        college.act("officer-o", id, "entries", Map.of("kind", "QUESTION", "text", "哪天？"))
                .expect(200);
        college.act("other", id, "entries", Map.of("kind", "REPLY", "text", "周二"))
                .expect(200);
        college.solve("officer-o", id, "好了", "照片").expect(200);
        college.act("asker", id, "confirmation", Map.of("satisfaction", 5)).expect(404);
        college.act("other", id, "confirmation", Map.of("satisfaction", 5)).expect(200);

        Document stored = template.findById(id, Document.class, "opinions");
        assertThat(stored.toJson()).as("not even in remembered commands").doesNotContain("\"other\"", "other/");
        await().untilAsserted(() -> assertThat(events(id)).hasSize(4));
        assertThat(events(id)).allMatch(body -> !body.contains("\"other\"") && !body.contains("grade"));
    }

    @Test
    void anOfficerDoesNotHandleAnOwnSealedOpinion() {
        String id = raise("officer-s").expect(201).id();
        college.act("officer-s", id, "take", Map.of()).expect(409, "own-opinion");
        college.act("officer-s", id, "climb", Map.of("why", "x")).expect(409, "own-opinion");
        college.act("officer-o", id, "take", Map.of()).expect(200);
    }

    @Test
    void oneRoleCannotOpenTheSealTwoCanAndTheAskerSeesIt() {
        String id = raise("other").expect(201).id();
        String path = "/api/opinions/" + id + "/unsealing";
        Map<String, String> danger = Map.of("reason", "danger");
        college.send("officer-n", path, danger).expect(404);
        college.send("admin", path, danger).expect(404);
        college.send("counselor", path, Map.of("reason", "curious")).expect(409, "reason-missing");
        college.send("counselor", path, danger).expect(200);
        college.send("counselor", path + "/approval", Map.of()).expect(409, "same-person");
        college.send("counselor-25", path + "/approval", Map.of()).expect(409, "same-role");
        assertThat(college.get("counselor", path).expect(200).body().has("asker"))
                .isFalse();
        assertThat(college.get("president", path).expect(200).body().has("asker"))
                .isFalse();

        college.send("president", path + "/approval", Map.of()).expect(200);
        assertThat(college.get("counselor", path)
                        .body()
                        .path("asker")
                        .path("id")
                        .asString())
                .isEqualTo("other");
        assertThat(college.get("president", path)
                        .body()
                        .path("asker")
                        .path("id")
                        .asString())
                .isEqualTo("other");
        assertThat(college.get("counselor-25", path).expect(200).body().has("asker"))
                .isFalse();
        Answer own = college.get("other", "/api/opinions/" + id).expect(200);
        assertThat(own.body().path("unsealing").path("reason").asString()).isEqualTo("danger");
        assertThat(own.body()
                        .path("unsealing")
                        .path("agreedBy")
                        .path("displayName")
                        .asString())
                .isEqualTo("Name of president");
        assertThat(college.get("officer-o", "/api/opinions/" + id).body().has("unsealing"))
                .isFalse();

        clock.move(Duration.ofHours(25));
        assertThat(college.get("counselor", path).expect(200).body().has("asker"))
                .isFalse();
        List<Document> rows = template.findAll(Document.class, "audit").stream()
                .filter(row -> row.getString("object").equals("opinion/" + id))
                .toList();
        assertThat(rows)
                .extracting(row -> row.getString("act") + " " + row.getString("actor"))
                .containsExactly(
                        "ask-to-unseal counselor", "agree-to-unseal president", "unseal counselor", "unseal president");
        assertThat(audit.firstBroken()).isEmpty();
    }

    @Test
    void whoHandledItCannotOpenItAndAQuestionUnansweredForTwoDaysExpires() {
        String id = raise("other").expect(201).id();
        String path = "/api/opinions/" + id + "/unsealing";
        college.act("officer-o", id, "climb", Map.of("why", "x")).expect(200);
        college.act("minister-o", id, "climb", Map.of("why", "x")).expect(200);
        college.send("vice", path, Map.of("reason", "law")).expect(409, "took-part");
        college.send("counselor", path, Map.of("reason", "law")).expect(200);
        clock.move(Duration.ofHours(49));
        college.send("president", path + "/approval", Map.of()).expect(409, "expired");
        college.send("counselor", path, Map.of("reason", "law")).expect(200);
        String named = college.fresh();
        college.send("counselor", "/api/opinions/" + named + "/unsealing", Map.of("reason", "law"))
                .expect(409, "wrong-state");
    }

    @Test
    void aChangedAuditRowIsFound() {
        audit.note("a", "look", "x/1", "r");
        audit.note("b", "look", "x/1", "r");
        assertThat(audit.firstBroken()).isEmpty();
        var rows = template.getCollection("audit");
        Document last = rows.find().sort(new Document("_id", -1)).first();
        rows.updateOne(new Document("_id", last.get("_id")), new Document("$set", new Document("actor", "c")));
        assertThat(audit.firstBroken()).contains(last.getLong("_id"));
        rows.updateOne(new Document("_id", last.get("_id")), new Document("$set", new Document("actor", "b")));
        assertThat(audit.firstBroken()).isEmpty();
    }

    private Answer raise(String member) {
        Map<String, Object> body = new HashMap<>(
                College.opinion("complaint", "union-work", UUID.randomUUID().toString()));
        body.put("mode", "confidential");
        return college.send(member, "/api/opinions", body);
    }

    private List<String> mine(String member) {
        Answer page = college.get(member, "/api/opinions/mine?limit=100").expect(200);
        return StreamSupport.stream(page.body().path("items").spliterator(), false)
                .map(row -> row.path("id").asString())
                .toList();
    }

    private List<String> events(String id) {
        return installation.read("feedback.events").stream()
                .filter(record -> record.key().equals(id))
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
