package org.guildhall.activity.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.activity.Campus.id;
import static org.guildhall.activity.Campus.json;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.activity.Campus;
import org.guildhall.activity.Reads;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(Reads.class)
class LoadIT {
    private static final String UNION = "nursing";

    @Autowired
    TestInstallation installation;

    @Autowired
    Clock clock;

    private Campus campus;
    private Semester semester;

    @BeforeEach
    void settle() {
        campus = new Campus(installation, clock).settle();
        installation.card(Cards.holding("nurse-1", UNION, 2024, "officer", "learning"));
        installation.card(Cards.student("nurse-2", UNION, 2025));
        semester = Semester.at(clock.instant()).next();
    }

    /** The Wednesday evening of a week of the next semester, counting from 1. */
    private Instant evening(int week) {
        return semester.from()
                .plusWeeks(week - 1)
                .plusDays(2)
                .atTime(19, 0)
                .atZone(Semester.CAMPUS)
                .toInstant();
    }

    private JsonNode draft(List<Integer> grades, boolean officersOnly, int... weeks) {
        Map<String, Object> plan = new HashMap<>(campus.plan("Plan"));
        plan.put("union", UNION);
        plan.put("leadDepartment", "learning");
        plan.put("audience", Map.of("grades", grades, "officersOnly", officersOnly));
        plan.put(
                "sessions",
                Arrays.stream(weeks)
                        .mapToObj(week -> Map.of(
                                "startsAt", evening(week).toString(),
                                "endsAt", evening(week).plusSeconds(7200).toString(),
                                "place", "here"))
                        .toList());
        return json(campus.post("nurse-1", "/api/activities", null, plan)
                .expectStatus()
                .isCreated());
    }

    private String announce(JsonNode draft) {
        JsonNode agreed = campus.agreed(campus.act("nurse-1", draft, "filing", Map.of()));
        campus.act("nurse-1", agreed, "announcement", Map.of());
        return id(draft);
    }

    private JsonNode load(String member) {
        return json(campus.get(member, "/api/semesters/" + semester.id() + "/load?union=" + UNION)
                .expectStatus()
                .isOk());
    }

    @Test
    void countsWeeksByDepartmentAndGradeAndNamesWhereTheyBunch() {
        String series = announce(draft(List.of(2025), false, 3, 3, 3, 4, 9));
        draft(List.of(), false, 4);
        draft(List.of(), true, 12);

        JsonNode student = load("nurse-2");
        assertThat(student.at("/drafts").asBoolean()).isFalse();
        assertThat(student.at("/all/sessions").toString()).startsWith("[0,0,3,1,0,0,0,0,1,");
        assertThat(student.at("/all/bunching/index").asInt()).isEqualTo(70);
        assertThat(student.at("/all/bunching/verdict").asString()).isEqualTo("BUNCHED");
        assertThat(student.at("/all/bunching/crowded").toString())
                .isEqualTo("{\"from\":3,\"to\":4,\"sessions\":80,\"days\":10}");
        assertThat(student.at("/departments/0/department").asString()).isEqualTo("learning");
        assertThat(student.at("/departments/0/load")).isEqualTo(student.at("/all"));
        assertThat(student.at("/grades/0/load/bunching/verdict").asString()).isEqualTo("TOO_FEW");
        assertThat(student.at("/grades/1/grade").asInt()).isEqualTo(2025);
        assertThat(student.at("/grades/1/people").asInt()).isEqualTo(1);
        assertThat(student.at("/grades/1/load")).isEqualTo(student.at("/all"));
        assertThat(student.at("/weeks/2/activities").toString()).isEqualTo("[\"" + series + "\"]");
        assertThat(student.at("/weeks/2/openDays").asInt()).isEqualTo(7);

        JsonNode officer = load("nurse-1");
        assertThat(officer.at("/drafts").asBoolean()).isTrue();
        assertThat(officer.at("/all/sessions/3").asInt()).isEqualTo(2);
        assertThat(officer.at("/all/sessions/11").asInt()).isEqualTo(1);
        assertThat(officer.at("/grades/0/load/sessions/3").asInt()).isEqualTo(1);
        assertThat(officer.at("/grades/0/load/sessions/11").asInt()).isZero();
    }

    @Test
    void readsTheActivitiesOnceAndTheCalendarsOnce() {
        draft(List.of(), true, 20);
        Reads.forget();

        load("nurse-1");

        assertThat(Reads.finds()).containsExactlyInAnyOrder("activities", "calendars");
    }

    @Test
    void knowsNoOtherSemesters() {
        for (String id : List.of("2026-winter", "1999-spring", "x")) {
            campus.get("nurse-2", "/api/semesters/" + id + "/load?union=" + UNION)
                    .expectStatus()
                    .isNotFound();
        }
    }
}
