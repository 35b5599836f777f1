package org.guildhall.feedback.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guildhall.feedback.College;
import org.guildhall.feedback.FeedbackTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@FeedbackTest
class BadInputIT {

    @Autowired
    TestInstallation installation;

    private College college;

    @BeforeEach
    void settle() {
        college = College.in(installation);
    }

    record Row(String act, Object body, int status, String code, String field) {
        @Override
        public String toString() {
            return act + " " + code + " " + field;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                new Row("raise", with("text", " "), 400, "invalid", "text"),
                new Row("raise", with("text", "长".repeat(4_001)), 400, "invalid", "text"),
                new Row("raise", with("kind", "rant"), 400, "invalid", "kind"),
                new Row("raise", with("mode", "anonymous"), 400, "mode-not-here", "mode"),
                new Row("raise", with("colour", "red"), 400, "malformed", "colour"),
                new Row("raise", with("text", List.of("x")), 400, "malformed", "text"),
                new Row("raise", "{", 400, "malformed", ""),
                new Row("raise", with("category", "weather"), 409, "category-unknown", ""),
                new Row("raise", with("union", "nowhere"), 409, "union-unknown", ""),
                new Row("raise", with("union", "public-health"), 409, "not-your-union", ""),
                new Row("entries", Map.of("kind", "SHOUT", "text", "x"), 400, "invalid", "kind"),
                new Row("entries", Map.of("kind", "NOTE"), 400, "invalid", "text"),
                new Row("result", Map.of("code", "maybe", "words", "x"), 400, "invalid", "code"),
                new Row("result", Map.of("code", "solved"), 400, "invalid", "words"),
                new Row("result", Map.of("code", "not-possible", "words", "x"), 409, "reason-missing", ""),
                new Row(
                        "result",
                        Map.of("code", "solved", "words", "x", "proof", Map.of("words", " ")),
                        409,
                        "proof-missing",
                        ""),
                new Row(
                        "result",
                        Map.of("code", "under-way", "words", "x", "promised", "soon"),
                        400,
                        "invalid",
                        "promised"),
                new Row(
                        "result",
                        Map.of("code", "under-way", "words", "x", "promised", "2099-01-01"),
                        409,
                        "promise-too-far",
                        ""),
                new Row("climb", Map.of("why", ""), 400, "invalid", "why"),
                new Row("confirmation", Map.of("satisfaction", 6), 400, "invalid", "satisfaction"),
                new Row("confirmation", Map.of(), 400, "invalid", "satisfaction"),
                new Row("reopening", Map.of(), 400, "invalid", "why"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isRefusedWithItsFieldAndCode(Row row) {
        College.Answer answer;
        if (row.act().equals("raise")) {
            answer = college.post("asker", "/api/opinions", row.body());
        } else {
            String id = college.fresh();
            college.act("officer-o", id, "take", Map.of()).expect(200);
            answer = college.act("officer-o", id, row.act(), row.body());
        }
        answer.expect(row.status());
        if (!row.code().isEmpty()) {
            assertThat(answer.text("code")).isEqualTo(row.code());
        }
        if (!row.field().isEmpty()) {
            assertThat(answer.text("field")).isEqualTo(row.field());
        }
        assertThat(answer.text("title")).as("said in the caller's language").isNotEqualTo(row.code());
    }

    @Test
    void unknownAndMalformedIdsAreNotFound() {
        college.get("officer-o", "/api/opinions/" + "a".repeat(26)).expect(404, "not-found");
        college.get("officer-o", "/api/opinions/..%2Fx").expect(400);
        college.get("officer-o", "/api/opinions/short").expect(404);
        college.get("officer-o", "/api/opinions?queue=all").expect(400);
        college.get("officer-o", "/api/opinions?state=LOST").expect(400);
        college.get("officer-o", "/api/opinions?cursor=%25").expect(400, "cursor-broken");
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = new HashMap<>(College.opinion("wish", "other", "x"));
        body.put(field, value);
        return body;
    }
}
