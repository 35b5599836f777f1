package org.guildhall.activity.collisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guildhall.activity.Campus.id;
import static org.guildhall.activity.Campus.json;
import static org.guildhall.activity.Campus.version;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scenarios 4 and 8: what a time collides with, and what a make-up Saturday does. */
@ServiceTest
@Import(Reads.class)
class CollisionIT {
    private static final String SCORES = "/api/activities/scores";
    private static final String STAFF = "staff-1";

    @Autowired
    TestInstallation installation;

    @Autowired
    Clock clock;

    private Campus campus;
    private LocalDate monday;

    @BeforeEach
    void settle() {
        campus = new Campus(installation, clock).settle();
        installation.card(Cards.staff(STAFF));
        monday = LocalDate.ofInstant(clock.instant(), Semester.CAMPUS)
                .plusDays(7)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(Semester.CAMPUS).toInstant();
    }

    private static Map<String, Object> session(Instant from, Instant to) {
        return Map.of("startsAt", from.toString(), "endsAt", to.toString());
    }

    private Map<String, Object> wish(List<Integer> grades, List<?>... slots) {
        return Map.of(
                "union",
                "clinical",
                "grades",
                grades,
                "slots",
                Arrays.stream(slots)
                        .map(sessions -> Map.of("sessions", sessions))
                        .toList());
    }

    private JsonNode score(int grade, Instant from, Instant to) {
        return json(campus.post(Campus.OFFICER, SCORES, null, wish(List.of(grade), List.of(session(from, to))))
                        .expectStatus()
                        .isOk())
                .get(0);
    }

    private void fill(String keeper, String calendar, String kind, String... events) {
        byte[] file = ("BEGIN:VCALENDAR\r\n" + String.join("", events) + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
        MediaType ics = MediaType.valueOf("text/calendar;charset=UTF-8");
        String wish = "?source=" + kind + "&otherwise=" + kind;
        String path = "/api/calendars/" + calendar;
        JsonNode preview = json(campus.send(HttpMethod.POST, keeper, path + "/previews" + wish, null, ics, file)
                .expectStatus()
                .isOk());
        campus.send(
                        HttpMethod.POST,
                        keeper,
                        path + "/imports" + wish + "&hash="
                                + preview.at("/hash").asString(),
                        version(preview),
                        ics,
                        file)
                .expectStatus()
                .isOk();
    }

    private static String timed(String uid, LocalDate day, String from, String to) {
        String date = DateTimeFormatter.BASIC_ISO_DATE.format(day);
        return "BEGIN:VEVENT\r\nUID:%s\r\nSUMMARY:%s\r\nDTSTART:%sT%s00\r\nDTEND:%sT%s00\r\nEND:VEVENT\r\n"
                .formatted(uid, uid, date, from, date, to);
    }

    private static String wholeDay(String label, LocalDate day) {
        return "BEGIN:VEVENT\r\nUID:%s\r\nSUMMARY:%s\r\nTRANSP:TRANSPARENT\r\nDTSTART;VALUE=DATE:%s\r\nEND:VEVENT\r\n"
                .formatted(label, label, DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    @Test
    void aLaterExamPutsAnAnnouncedTimeAtRiskAndASafeFallbackIsAtHand() {
        LocalDate day = monday.plusWeeks(5).plusDays(2);
        Map<String, Object> plan = new HashMap<>(campus.plan("before the exam"));
        plan.put("traits", List.of());
        plan.put("audience", Map.of("grades", List.of(2024), "officersOnly", false));
        plan.put("sessions", List.of(placed(day)));
        plan.put("fallbacks", List.of(Map.of("sessions", List.of(placed(day.plusDays(1))))));
        JsonNode announced = campus.announce(campus.draft(plan));
        assertThat(announced.at("/slots/0/safety").asString()).isEqualTo("SAFE");

        fill(Campus.COUNSELOR, campus.calendar(Campus.COUNSELOR, 2024), "EXAM", timed("resit", day, "1800", "2000"));

        await().untilAsserted(() -> {
            JsonNode slots = json(campus.get(Campus.OFFICER, "/api/activities/" + id(announced)))
                    .at("/slots");
            assertThat(slots.at("/0/safety").asString()).isEqualTo("AT_RISK");
            assertThat(slots.at("/0/cleared").asBoolean())
                    .as("asked about anew")
                    .isFalse();
            assertThat(slots.at("/1/safety").asString()).isEqualTo("SAFE");
        });
        assertThat(json(campus.get(Campus.COUNSELOR, "/api/activities/awaiting")))
                .extracting(Campus::id)
                .contains(id(announced));
        plan.put("title", Map.of("zh", "撞上考试", "en", "into the exam"));
        JsonNode late = campus.draft(plan);
        assertThat(json(campus.post(Campus.OFFICER, "/api/activities/" + id(late) + "/filing", version(late), Map.of())
                                .expectStatus()
                                .isEqualTo(409))
                        .at("/code")
                        .asString())
                .isEqualTo("collision");
    }

    private static Map<String, Object> placed(LocalDate day) {
        return Map.of(
                "startsAt", at(day, 19, 0).toString(), "endsAt", at(day, 21, 0).toString(), "place", "东区体育馆");
    }

    private String college() {
        Map<String, Object> body =
                Map.of("scope", "COLLEGE", "names", Map.of("zh", "校历", "en", "College"), "grades", List.of());
        return id(json(
                campus.post(STAFF, "/api/calendars", null, body).expectStatus().isCreated()));
    }

    @Test
    void tellsOfExamClassAndActivityAndOffersTimesThatAvoidThem() {
        installation.card(Cards.counselor("counselor-2022", 2022));
        installation.card(Cards.student("student-2022", "clinical", 2022));
        fill(
                "counselor-2022",
                campus.calendar("counselor-2022", 2022),
                "EXAM",
                timed("Anatomy", monday, "1800", "2000"));
        Map<String, Object> plan = new HashMap<>(campus.plan("Concert"));
        plan.put("audience", Map.of("grades", List.of(2022), "officersOnly", false));
        plan.put(
                "sessions",
                List.of(Map.of(
                        "startsAt",
                        at(monday, 20, 0).toString(),
                        "endsAt",
                        at(monday, 21, 0).toString(),
                        "place",
                        "x")));
        String concert = id(campus.askingCounselor("counselor-2022").announced(plan));

        JsonNode found = score(2022, at(monday, 19, 0), at(monday, 21, 0));

        assertThat(found.at("/score").asInt()).isEqualTo(100);
        assertThat(found.at("/band").asString()).isEqualTo("COLLISION");
        assertThat(found.at("/codes").toString()).isEqualTo("[\"COLLISION\",\"EXAM_BLOCK\"]");
        assertThat(found.at("/blockedPercent").asInt()).isEqualTo(100);
        assertThat(found.at("/parts/0/label/en").asString()).isEqualTo("Anatomy");
        assertThat(found.at("/parts/1/activity").asString()).isEqualTo(concert);
        assertThat(found.at("/parts/1/points").asDouble()).isEqualTo(25);
        assertThat(found.at("/better").size()).isEqualTo(5);
        assertThat(found.at("/better/0/score").asInt()).isZero();
        assertThat(Instant.parse(found.at("/better/0/sessions/0/startsAt").asString()))
                .isEqualTo(at(monday, 16, 0));

        Map<String, Object> own =
                new HashMap<>(wish(List.of(2022), List.of(session(at(monday, 20, 0), at(monday, 21, 0)))));
        assertThat(json(campus.post(Campus.OFFICER, SCORES, null, own))
                        .at("/0/score")
                        .asInt())
                .isEqualTo(50);
        own.put("activity", concert);
        assertThat(json(campus.post(Campus.OFFICER, SCORES, null, own))
                        .at("/0/score")
                        .asInt())
                .isZero();
    }

    @Test
    void letsAMakeUpSaturdayRunLikeMondayOnceSomebodySaysSo() {
        installation.card(Cards.counselor("counselor-2021", 2021));
        LocalDate saturday = monday.plusDays(5);
        fill(
                "counselor-2021",
                campus.calendar("counselor-2021", 2021),
                "CLASS",
                timed("Surgery", monday, "1900", "2030"));
        String college = college();
        fill(STAFF, college, "OFF", wholeDay("补班", saturday), wholeDay("校庆假期", monday.plusDays(1)));

        assertThat(score(2021, at(saturday, 19, 0), at(saturday, 20, 30))
                        .at("/score")
                        .asInt())
                .isZero();
        assertThat(score(2021, at(saturday, 9, 0), at(saturday, 10, 0))
                        .at("/score")
                        .asInt())
                .isEqualTo(80);

        JsonNode stored = json(campus.get(STAFF, "/api/calendars/" + college));
        campus.put(
                        STAFF,
                        "/api/calendars/" + college + "/entries?uid=补班",
                        version(stored),
                        Map.of("runsLike", "MONDAY"))
                .expectStatus()
                .isOk();

        JsonNode evening = score(2021, at(saturday, 19, 0), at(saturday, 20, 30));
        assertThat(evening.at("/score").asInt()).isEqualTo(80);
        assertThat(evening.at("/parts/0/label/zh").asString()).isEqualTo("Surgery");
        assertThat(score(2021, at(saturday, 9, 0), at(saturday, 10, 0))
                        .at("/score")
                        .asInt())
                .isZero();
        assertThat(score(2021, at(monday.plusDays(1), 9, 0), at(monday.plusDays(1), 10, 0))
                        .at("/parts/0/kind")
                        .asString())
                .isEqualTo("OFF");
    }

    @Test
    void tellsOthersWhichWeeksAndWorkingDaysChanged() {
        installation.card(Cards.counselor("counselor-2018", 2018));
        String grade = campus.calendar("counselor-2018", 2018);
        fill("counselor-2018", grade, "EXAM", timed("Pathology", monday, "1800", "2000"));
        String college = college();
        fill(STAFF, college, "OFF", wholeDay("补班", monday.plusDays(26)), wholeDay("假期", monday.plusDays(22)));

        await().untilAsserted(() -> {
            assertThat(told("activity.calendar-changed.v1", grade))
                    .singleElement()
                    .satisfies(week -> {
                        assertThat(week.at("/week").asString()).isEqualTo(monday.toString());
                        assertThat(week.at("/audience/grades/0").asInt()).isEqualTo(2018);
                        assertThat(week.at("/busy/0/kind").asString()).isEqualTo("EXAM");
                    });
            assertThat(told("activity.working-days-changed.v1", college))
                    .singleElement()
                    .satisfies(days -> {
                        assertThat(days.at("/off").toString()).isEqualTo("[\"" + monday.plusDays(22) + "\"]");
                        assertThat(days.at("/work").toString()).isEqualTo("[\"" + monday.plusDays(26) + "\"]");
                    });
        });
    }

    private List<JsonNode> told(String type, String key) {
        return installation.read("activity.events").stream()
                .filter(record -> key.equals(record.key()) && type.equals(TestInstallation.header(record, "ce_type")))
                .map(record -> JsonMapper.shared().readTree(record.value()))
                .toList();
    }

    @Test
    void readsEachCalendarOfTheAudienceOnce() {
        installation.card(Cards.counselor("counselor-2020", 2019, 2020));
        campus.calendar("counselor-2020", 2019);
        campus.calendar("counselor-2020", 2020);
        campus.calendar("counselor-2020", 2020);
        campus.calendar(Campus.COUNSELOR, 2024);
        long college = json(campus.get(STAFF, "/api/calendars"))
                .valueStream()
                .filter(each -> each.at("/scope").asString().equals("COLLEGE"))
                .count();
        List<Map<String, Object>> sixty = IntStream.range(0, 60)
                .mapToObj(i -> session(at(monday.plusDays(i), 19, 0), at(monday.plusDays(i), 21, 0)))
                .toList();
        Reads.forget();

        campus.post(Campus.OFFICER, SCORES, null, wish(List.of(2019, 2020), sixty, sixty, sixty, sixty))
                .expectStatus()
                .isOk();

        assertThat(Reads.finds()).containsExactlyInAnyOrder("calendars", "activities");
        assertThat(Reads.documents("calendars")).isEqualTo((int) (3 + college));
    }

    @Test
    void refusesWhatIsNoTimeNamingTheField() {
        Instant from = at(monday, 19, 0);
        JsonNode inverted = json(campus.post(
                        Campus.OFFICER, SCORES, null, wish(List.of(), List.of(session(from, from.minusSeconds(60)))))
                .expectStatus()
                .isBadRequest());
        assertThat(inverted.at("/field").asString()).isEqualTo("slots[0].sessions[0].endsAt");

        JsonNode far = json(campus.post(
                        Campus.OFFICER,
                        SCORES,
                        null,
                        wish(
                                List.of(),
                                List.of(session(from, from.plusSeconds(60))),
                                List.of(session(at(monday.plusYears(2), 9, 0), at(monday.plusYears(2), 10, 0)))))
                .expectStatus()
                .isBadRequest());
        assertThat(far.at("/code").asString()).isEqualTo("slots-too-far-apart");

        campus.post(Campus.STUDENT, SCORES, null, wish(List.of(), List.of(session(from, from.plusSeconds(60)))))
                .expectStatus()
                .isForbidden();
    }
}
