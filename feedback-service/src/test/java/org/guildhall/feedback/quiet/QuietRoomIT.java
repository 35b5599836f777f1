package org.guildhall.feedback.quiet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guildhall.feedback.College;
import org.guildhall.feedback.College.Answer;
import org.guildhall.feedback.FeedbackTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

@FeedbackTest
class QuietRoomIT {

    private static final String ROOM = "/api/opinions/anonymous";

    @Autowired
    TestInstallation installation;

    @Autowired
    Releases releases;

    @Autowired
    Intake intake;

    @Autowired
    Throttle throttle;

    private College college;
    private LocalDate day;
    private int bits;

    @BeforeEach
    void settle() {
        college = College.in(installation);
        throttle.refill();
        Answer rules = college.get(null, ROOM + "/rules").expect(200);
        day = LocalDate.parse(rules.text("day"));
        bits = rules.body().path("zeroBits").asInt();
        assertThat(rules.text("hotline")).isEqualTo("12356");
        assertThat(rules.body().path("releases")).hasSize(4);
    }

    @Test
    void theCodeReadsRepliesReopensAndConfirms() {
        Writer writer = new Writer();
        send(writer).expect(202);
        assertThat(thread(writer).expect(200).text("state")).isEqualTo("WAITING_RELEASE");
        releases.release();
        Answer released = thread(writer).expect(200);
        assertThat(released.text("state")).isEqualTo("COLLECTED");
        assertThat(released.body().path("opinion").path("text").asString()).isEqualTo("夜里太吵");
        assertThat(released.body().path("opinion").path("raised").asString()).endsWith("T16:00:00Z");

        String id = writer.id();
        Answer handler = college.act("officer-o", id, "take", Map.of()).expect(200);
        assertThat(handler.body().has("asker")).isFalse();
        college.act("officer-o", id, "entries", Map.of("kind", "QUESTION", "text", "哪一栋？"))
                .expect(200);
        act(writer, "reply", "三号楼").expect(202);
        assertThat(thread(writer).body().path("waiting").asBoolean()).isTrue();
        releases.release();
        assertThat(thread(writer).text("state")).isEqualTo("PROCESSING");
        college.solve("officer-o", id, "查寝时间改了", "通知").expect(200);
        act(writer, "reopen", "还是吵").expect(202);
        releases.release();
        assertThat(thread(writer).body().path("opinion").path("reopenings").asInt())
                .isEqualTo(1);
        college.act("officer-s", id, "take", Map.of()).expect(200);
        college.solve("officer-s", id, "换了宿管", "公告").expect(200);
        Map<String, Object> confirm = Map.of("code", writer.code, "act", "confirm", "satisfaction", 5);
        college.post(null, ROOM + "/acts", confirm, null, null).expect(202);
        releases.release();
        assertThat(thread(writer).text("state")).isEqualTo("CLOSED");
        college.post(null, ROOM + "/acts", confirm, null, null).expect(409, "wrong-state");
    }

    @Test
    void whatCouldTellWhoWritesIsTurnedAway() {
        for (String header : List.of("Cookie", "Authorization", "traceparent")) {
            installation
                    .as(null)
                    .post()
                    .uri(ROOM + "/thread")
                    .header(header, "Bearer x=1")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{\"code\":\"x\"}")
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("identifying-header");
        }
    }

    @Test
    void oneRequestFiveTimesIsOneOpinion() {
        Writer writer = new Writer();
        Map<String, Object> letter = writer.letter("夜里太吵", day, bits);
        for (int i = 0; i < 3; i++) {
            college.post(null, ROOM, letter, null, null).expect(202);
        }
        releases.release();
        for (int i = 0; i < 2; i++) {
            college.post(null, ROOM, letter, null, null).expect(202);
        }
        releases.release();
        releases.release();
        await().untilAsserted(() -> assertThat(events(writer.id())).hasSize(1));
    }

    @Test
    void withoutWorkAWellMadeCodeOrAKnownCategoryNothingIsTaken() {
        Writer writer = new Writer();
        Map<String, Object> lazy = new HashMap<>(writer.letter("x", day, bits));
        lazy.put("work", Map.of("day", day.minusDays(3).toString(), "counter", 1));
        college.post(null, ROOM, lazy, null, null).expect(400, "work-missing");
        lazy.remove("work");
        college.post(null, ROOM, lazy, null, null).expect(400, "invalid");
        Map<String, Object> odd = new HashMap<>(writer.letter("x", day, bits));
        odd.put("category", "weather");
        college.post(null, ROOM, odd, null, null).expect(409, "category-unknown");
        odd.put("category", "how-i-am");
        college.post(null, ROOM, odd, null, null).expect(409, "lane-closed");
        odd.put("id", "UPPER");
        college.post(null, ROOM, odd, null, null).expect(400, "code-malformed");
        odd.put("text", "长".repeat(2_001));
        college.post(null, ROOM, odd, null, null).expect(400, "invalid");
        college.post(null, ROOM + "/thread", Map.of("code", new Writer().code), null, null)
                .expect(404);
        String wrong =
                writer.code.substring(0, 18) + (writer.code.charAt(18) == '7' ? "8" : "7") + writer.code.charAt(19);
        college.post(null, ROOM + "/thread", Map.of("code", wrong), null, null).expect(400, "code-malformed");
    }

    @Test
    void theEnvelopeTellsTheDayOnlyAndTheOrderIsThatOfIds() {
        List<Writer> writers =
                IntStream.range(0, 12).mapToObj(i -> new Writer()).toList();
        for (Writer writer : writers) {
            throttle.refill();
            send(writer).expect(202);
        }
        releases.release();
        List<String> ids = writers.stream().map(Writer::id).sorted().toList();
        await().until(() -> ids.stream().allMatch(id -> !events(id).isEmpty()));
        List<ConsumerRecord<String, byte[]>> ours =
                ids.stream().map(id -> events(id).getFirst()).toList();
        assertThat(ours).allSatisfy(event -> {
            assertThat(TestInstallation.header(event, "ce_time")).contains("T00:00");
            assertThat(event.headers().lastHeader("traceparent")).isNull();
            assertThat(new String(event.value(), StandardCharsets.UTF_8)).doesNotContain("asker", "吵");
        });
        List<String> byTime = new ArrayList<>(ours.stream()
                .sorted(java.util.Comparator.comparingLong(ConsumerRecord::timestamp))
                .map(ConsumerRecord::key)
                .toList());
        assertThat(byTime).isSorted();
    }

    @Test
    void aLaterActReplacesAnEarlierOneAndAWithdrawnFirstWordIsGone() {
        Writer writer = new Writer();
        send(writer).expect(202);
        act(writer, "reply", "早了").expect(409, "waiting-release");
        act(writer, "withdraw", null).expect(202);
        assertThat(intake.find(writer.id())).isEmpty();
        thread(writer).expect(404);
    }

    @Test
    void wordsInNeedAreAnsweredWithTheHotline() {
        Writer writer = new Writer();
        Answer answer = college.post(null, ROOM, writer.letter("我想结束生命", day, bits), null, null)
                .expect(202);
        assertThat(answer.body().path("inNeed").asBoolean()).isTrue();
        assertThat(answer.text("hotline")).isEqualTo("12356");
    }

    private Answer send(Writer writer) {
        return college.post(null, ROOM, writer.letter("夜里太吵", day, bits), null, null);
    }

    private Answer thread(Writer writer) {
        return college.post(
                null, ROOM + "/thread", Map.of("code", writer.code.toLowerCase(java.util.Locale.ROOT)), null, null);
    }

    private Answer act(Writer writer, String act, String text) {
        Map<String, Object> body = new HashMap<>(Map.of("code", writer.code, "act", act));
        if (text != null) {
            body.put("text", text);
        }
        return college.post(null, ROOM + "/acts", body, null, null);
    }

    private List<ConsumerRecord<String, byte[]>> events(String id) {
        return installation.read("feedback.events").stream()
                .filter(record -> record.key().equals(id))
                .toList();
    }
}
