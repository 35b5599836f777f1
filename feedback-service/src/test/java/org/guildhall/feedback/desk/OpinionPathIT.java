package org.guildhall.feedback.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guildhall.feedback.College;
import org.guildhall.feedback.College.Answer;
import org.guildhall.feedback.FeedbackTest;
import org.guildhall.platform.test.TestInstallation;
import org.guildhall.platform.time.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FeedbackTest
class OpinionPathIT {

    @Autowired
    TestInstallation installation;

    @Autowired
    MovableClock clock;

    private College college;

    @BeforeEach
    void settle() {
        college = College.in(installation);
    }

    @Test
    void anOpinionGoesFromItsAskerThroughTheQueueToAConfirmedAnswer() {
        Answer raised = college.raise("asker", "值班室能不能周末也开？").expect(201);
        String id = raised.id();
        assertThat(raised.text("state")).isEqualTo("COLLECTED");
        assertThat(raised.body().path("asker").path("displayName").asString()).isEqualTo("Name of asker");
        assertThat(raised.body().path("holders")).hasSize(2);

        assertThat(all("officer-s", "/api/opinions?queue=mine")).contains(id);
        assertThat(all("minister-o", "/api/opinions?queue=mine")).doesNotContain(id);
        assertThat(all("minister-o", "/api/opinions?queue=department")).contains(id);
        assertThat(all("officer-n", "/api/opinions?queue=department")).doesNotContain(id);
        assertThat(all("asker", "/api/opinions/mine")).contains(id);

        Answer taken = college.act("officer-s", id, "take", Map.of()).expect(200);
        assertThat(taken.body().path("actions").path("result").asString()).isEqualTo("allowed");
        assertThat(taken.body().path("actions").path("take").asString()).isEqualTo("wrong-state");
        college.act("officer-s", id, "entries", Map.of("kind", "NOTE", "text", "问过物业了"))
                .expect(200);
        college.act("officer-s", id, "result", Map.of("code", "solved", "words", "开"))
                .expect(409, "proof-missing");
        Answer solved =
                college.solve("officer-s", id, "从本周起周六上午开放。", "公告 11-24").expect(200);
        assertThat(solved.text("state")).isEqualTo("ANSWERED");

        Answer seen = college.get("asker", "/api/opinions/" + id).expect(200);
        assertThat(seen.body().path("entries")).as("no note reaches the asker").isEmpty();
        assertThat(seen.body().path("result").path("proof").path("words").asString())
                .isEqualTo("公告 11-24");
        assertThat(seen.text("silentUntil")).endsWith("T10:00:00Z");
        college.act("officer-s", id, "confirmation", Map.of("satisfaction", 5)).expect(409, "not-asker");
        Answer closed = college.act("asker", id, "confirmation", Map.of("satisfaction", 4))
                .expect(200);
        assertThat(closed.body().path("closed").path("how").asString()).isEqualTo("confirmed");

        await().until(() -> types(id).size() == 3);
        assertThat(types(id))
                .containsExactly(
                        "feedback.opinion-held.v1", "feedback.opinion-answered.v1", "feedback.opinion-closed.v1");
        assertThat(bodies(id).getLast()).contains("\"handlers\":[\"officer-s\"]", "\"satisfaction\":4");
    }

    @Test
    void notSolvedReturnsOnTopOfTheQueue() {
        String first = college.raise("asker", "早的一件").expect(201).id();
        String id = college.raise("other", "灯又坏了").expect(201).id();
        college.act("officer-o", id, "take", Map.of()).expect(200);
        college.solve("officer-o", id, "修好了", "照片").expect(200);
        Answer again =
                college.act("other", id, "reopening", Map.of("why", "还是不亮")).expect(200);
        assertThat(again.text("state")).isEqualTo("COLLECTED");
        assertThat(again.body().path("reopenings").asInt()).isEqualTo(1);
        List<String> queue = all("officer-o", "/api/opinions?queue=mine");
        assertThat(queue.indexOf(id)).isLessThan(queue.indexOf(first));
    }

    @Test
    void whatWasSaidAndDoneIsPublicAfterTheTimeToObjectAndASecondSignature() {
        String id = college.raise("asker", "宿舍三号楼热水改时段，事先没人说，晚上九点以后就没有了")
                .expect(201)
                .id();
        college.act("officer-o", id, "take", Map.of()).expect(200);
        college.solve("officer-o", id, "恢复到22:30", "通知").expect(200);
        Map<String, String> copied = Map.of("question", "热水改时段，事先没人说，晚上九点以后就没有了", "answer", "好了");
        college.put("officer-o", "/api/opinions/" + id + "/publication", copied).expect(409, "copied-words");
        Map<String, String> anew = Map.of("question", "热水时间改动能不能先通知？", "answer", "恢复到22:30，改动提前一周张贴。");
        college.put("officer-o", "/api/opinions/" + id + "/publication", anew).expect(200);
        college.act("officer-s", id, "publication/approval", Map.of()).expect(409, "objection-running");
        clock.move(Duration.ofDays(8));
        try {
            college.act("officer-s", id, "publication/approval", Map.of()).expect(200);
            Answer published = college.get(null, "/api/opinions/published?union=clinical&limit=100")
                    .expect(200);
            assertThat(rows(published)).contains(id);
            assertThat(published.body().toString()).contains("热水时间改动").doesNotContain("事先没人说", "asker", "officer");
        } finally {
            clock.move(Duration.ZERO);
        }
    }

    @Test
    void repeatingARequestMakesNothingNewAndAnOtherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = College.opinion("wish", "other", "想要一台饮水机");
        Answer one = college.post("other", "/api/opinions", body, key, null).expect(201);
        Answer two = college.post("other", "/api/opinions", body, key, null).expect(201);
        assertThat(two.id()).isEqualTo(one.id());
        college.post("other", "/api/opinions", College.opinion("wish", "other", "别的"), key, null)
                .expect(422, "idempotency-key-reused");
    }

    @Test
    void aChangeNamesTheVersionItSaw() {
        Answer raised = college.raise("asker", "看过哪一版").expect(201);
        String path = "/api/opinions/" + raised.id() + "/take";
        college.post("officer-o", path, Map.of(), "k1", null).expect(428, "if-match-missing");
        college.post("officer-o", path, Map.of(), "k2", "\"99\"").expect(412, "stale");
        college.post("officer-o", path, Map.of(), "k3", raised.etag()).expect(200);
    }

    @Test
    void wordsInNeedShowTheHotlineAndTheLaneSaysThatItIsClosed() {
        Answer raised = college.raise("asker", "最近真的 不 想 活 了").expect(201);
        assertThat(raised.text("hotline")).isEqualTo("12356");
        Answer lane = college.post("asker", "/api/opinions", College.opinion("question", "how-i-am", "不太好"))
                .expect(409, "lane-closed");
        assertThat(lane.text("hotline")).isEqualTo("12356");
        assertThat(college.raise("asker", "食堂").expect(201).text("hotline")).isEmpty();
    }

    @Test
    void pagesGoOnWhereTheyEnded() {
        for (int i = 0; i < 3; i++) {
            college.raise("other", "第" + i + "件").expect(201);
        }
        Answer first = college.get("other", "/api/opinions/mine?limit=2").expect(200);
        assertThat(rows(first)).hasSize(2);
        Answer second = college.get("other", "/api/opinions/mine?limit=2&cursor=" + first.text("next"))
                .expect(200);
        assertThat(rows(second)).isNotEmpty().doesNotContainAnyElementsOf(rows(first));
    }

    /** Every page of a list, one after the other. */
    private List<String> all(String member, String path) {
        List<String> ids = new ArrayList<>();
        String separator = path.contains("?") ? "&" : "?";
        String cursor = "";
        do {
            String next = cursor.isEmpty() ? "" : "&cursor=" + cursor;
            Answer page = college.get(member, path + separator + "limit=100" + next);
            ids.addAll(rows(page));
            cursor = page.text("next");
        } while (!cursor.isEmpty());
        assertThat(ids).doesNotHaveDuplicates();
        return ids;
    }

    private List<String> rows(Answer page) {
        page.expect(200);
        return StreamSupport.stream(page.body().path("items").spliterator(), false)
                .map(row -> row.path("id").asString())
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> events(String id) {
        return installation.read("feedback.events").stream()
                .filter(record -> record.key().equals(id))
                .toList();
    }

    private List<String> types(String id) {
        return events(id).stream()
                .map(record -> TestInstallation.header(record, "ce_type"))
                .toList();
    }

    private List<String> bodies(String id) {
        return events(id).stream()
                .map(record -> new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }
}
