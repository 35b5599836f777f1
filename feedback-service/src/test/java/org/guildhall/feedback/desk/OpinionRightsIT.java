package org.guildhall.feedback.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guildhall.feedback.College;
import org.guildhall.feedback.FeedbackTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every endpoint for every role, on an opinion the officers of Office and Psychological Safety hold. */
@FeedbackTest
class OpinionRightsIT {

    /** Roles in the order of the table's columns. */
    private static final List<String> ROLES = List.of(
            "asker",
            "other",
            "foreigner",
            "officer-o",
            "officer-n",
            "minister-o",
            "vice",
            "president",
            "counselor",
            "staff",
            "admin");

    private static final Map<String, Object> NOTE = Map.of("kind", "NOTE", "text", "x");
    private static final Map<String, Object> REPLY = Map.of("kind", "REPLY", "text", "x");
    private static final Map<String, Object> QUESTION = Map.of("kind", "QUESTION", "text", "x");
    private static final Map<String, Object> NOTED = Map.of("code", "noted", "words", "x");
    private static final Map<String, Object> WHY = Map.of("why", "x");

    @Autowired
    TestInstallation installation;

    private College college;

    @BeforeEach
    void settle() {
        college = College.in(installation);
    }

    static Stream<Row> rows() {
        return Stream.of(
                //                        asker other forei off-o off-n minis vice  presi couns staff admin
                new Row("", null, "200   404   404   200   404   200   200   200   404   404   404"),
                new Row("take", Map.of(), "409   404   404   200   404   409   409   409   404   404   404"),
                new Row("entries", NOTE, "400   404   404   200   404   200   200   200   404   404   404"),
                new Row("entries", REPLY, "200   404   404   200   404   409   409   409   404   404   404"),
                new Row("entries", QUESTION, "400 404   404   409   404   409   409   409   404   404   404"),
                new Row("result", NOTED, "409   404   404   409   404   409   409   409   404   404   404"),
                new Row("climb", WHY, "409   404   404   200   404   409   409   409   404   404   404"),
                new Row(
                        "confirmation",
                        Map.of("satisfaction", 5),
                        "409   404   404   409   404   409   409   409   404   404   404"),
                new Row("reopening", WHY, "409   404   404   409   404   409   409   409   404   404   404"),
                new Row("withdrawal", Map.of(), "200   404   404   409   404   409   409   409   404   404   404"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRoleGetsWhatItMay(Row row) {
        for (int i = 0; i < ROLES.size(); i++) {
            String id = college.fresh();
            college.call(ROLES.get(i), id, row.act(), row.body(), row.wanted().get(i));
        }
        String id = college.fresh();
        college.call(null, id, row.act(), row.body(), 401);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listsAreForThoseWhoHandle(String path, String wanted) {
        List<String> statuses = Arrays.asList(wanted.split(" +"));
        for (int i = 0; i < ROLES.size(); i++) {
            college.get(ROLES.get(i), path).expect(Integer.parseInt(statuses.get(i)));
        }
    }

    static Stream<Object[]> lists() {
        return Stream.of(
                new Object[] {"/api/opinions?queue=mine", "403 403 403 200 200 200 200 200 200 200 200"},
                new Object[] {"/api/opinions?queue=department", "403 403 403 200 200 200 200 200 200 200 200"},
                new Object[] {"/api/opinions/mine", "200 200 200 200 200 200 200 200 200 200 200"},
                new Object[] {"/api/opinions/line?union=clinical", "200 200 200 200 200 200 200 200 200 200 200"});
    }

    record Row(String act, Object body, String statuses) {
        List<Integer> wanted() {
            return Arrays.stream(statuses.split(" +")).map(Integer::valueOf).toList();
        }

        @Override
        public String toString() {
            return act.isEmpty() ? "read" : act;
        }
    }
}
