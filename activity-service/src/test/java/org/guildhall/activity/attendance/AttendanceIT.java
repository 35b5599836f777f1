package org.guildhall.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guildhall.activity.Campus.json;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.guildhall.activity.Campus;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.guildhall.platform.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** In an installation of its own: moving the clock holds whatever others have announced. */
@ServiceTest
@TestPropertySource(properties = "spring.application.admin.enabled=false")
class AttendanceIT {
    @Autowired
    TestInstallation installation;

    @Autowired
    MovableClock clock;

    private Campus campus;
    private String activity;
    private Instant starts;
    private Instant ends;

    @BeforeEach
    void settle() {
        campus = new Campus(installation, clock).settle();
        activity = campus.open(campus.movable("doors"), 10, 2);
        JsonNode session =
                json(campus.get(Campus.OFFICER, "/api/activities/" + activity)).at("/sessions/0");
        starts = Instant.parse(session.at("/startsAt").asString());
        ends = Instant.parse(session.at("/endsAt").asString());
    }

    @AfterEach
    void back() {
        clock.move(Duration.ZERO);
    }

    private void at(Instant instant) {
        clock.move(Duration.between(Instant.now(), instant));
    }

    private String door(String rest) {
        return "/api/activities/" + activity + "/sessions/1/" + rest;
    }

    private String own(String member, String rest) {
        return "/api/sign-ups/" + activity + ".1." + member + "/" + rest;
    }

    private String seated(String member) {
        campus.student(member);
        campus.signUp(member, activity).expectStatus().isCreated();
        return member;
    }

    private JsonNode ticket(String member) {
        return json(campus.get(member, own(member, "ticket")).expectStatus().isOk());
    }

    private Map<String, Object> scan(String id, String member, String key, Instant when) {
        return Map.of(
                "id",
                id,
                "at",
                when.toString(),
                "direction",
                "IN",
                "ticket",
                activity + ".1." + member + "~" + Codes.ticket(key, when));
    }

    private List<String> upload(List<Map<String, Object>> scans) {
        Map<String, Object> body = Map.of("sentAt", clock.instant().toString(), "scans", scans);
        JsonNode answers = json(campus.post(Campus.OFFICER, door("scans"), null, body)
                .expectStatus()
                .isOk());
        return answers.at("/answers").findValuesAsString("verdict");
    }

    private JsonNode attendance() {
        return json(
                campus.get(Campus.OFFICER, door("attendance")).expectStatus().isOk());
    }

    private JsonNode person(String member) {
        return StreamSupport.stream(attendance().at("/people").spliterator(), false)
                .filter(one -> one.at("/member").asString().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private ResponseSpec checkIn(String member, String code) {
        return campus.post(member, own(member, "check-in"), null, Map.of("code", code));
    }

    private List<String> told(String type) {
        return installation.read("activity.events").stream()
                .filter(message -> TestInstallation.header(message, "ce_type").equals(type))
                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .filter(body -> body.contains(activity))
                .toList();
    }

    /** Scenario 21. */
    @Test
    void offlineScansCountOnceAbsenteesAreWarnedAndApprovedLeaveIsExcused() {
        String came = seated("att-came");
        String absent = seated("att-absent");
        String ill = seated("att-ill");
        String wronged = seated("att-wronged");
        String key = ticket(came).at("/key").asString();
        List<Map<String, Object>> offline = new ArrayList<>();
        offline.add(scan("offline-0001", came, key, starts.plusSeconds(5)));
        offline.add(scan("offline-0002", absent, key, starts.plusSeconds(6)));

        at(ends.plusSeconds(3600));
        assertThat(upload(offline)).containsExactly("ok", "bad-code");
        assertThat(upload(offline)).containsExactly("ok", "bad-code");
        assertThat(upload(List.of(scan("offline-0003", came, key, starts.plusSeconds(9)))))
                .containsExactly("seen");
        assertThat(attendance().at("/came").asInt()).isEqualTo(1);
        assertThat(attendance().at("/held").findValuesAsString("scan")).containsExactly("offline-0002");
        assertThat(ticket(came).at("/in").asString())
                .isEqualTo(starts.plusSeconds(5).toString());

        campus.post(ill, own(ill, "leave"), null, Map.of("reason", "发烧"))
                .expectStatus()
                .isOk();
        Map<String, Object> granted = Map.of("approved", true, "why", "注意休息");
        campus.put(Campus.STUDENT, own(ill, "leave"), null, granted)
                .expectStatus()
                .isForbidden();
        campus.put(Campus.OFFICER, own(ill, "leave"), null, granted)
                .expectStatus()
                .isNoContent();
        assertThat(ticket(ill).at("/leave/state").asString()).isEqualTo("APPROVED");

        at(ends.plus(Duration.ofDays(1)));
        await().untilAsserted(
                        () -> assertThat(attendance().at("/state").asString()).isEqualTo("WARNED"));
        assertThat(person(absent).at("/warned").asBoolean()).isTrue();
        assertThat(person(came).at("/warned").asBoolean()).isFalse();
        assertThat(person(ill).at("/warned").asBoolean()).isFalse();
        assertThat(ticket(absent).at("/result").isMissingNode()).isTrue();
        campus.post(wronged, own(wronged, "objection"), null, Map.of("text", "我在，后门进的"))
                .expectStatus()
                .isOk();
        assertThat(person(wronged).at("/objection").asString()).isEqualTo("我在，后门进的");

        at(ends.plus(Duration.ofDays(3)));
        await().untilAsserted(
                        () -> assertThat(attendance().at("/state").asString()).isEqualTo("SETTLED"));
        assertThat(ticket(came).at("/result").asString()).isEqualTo("CAME");
        assertThat(ticket(absent).at("/result").asString()).isEqualTo("NO_SHOW");
        assertThat(ticket(ill).at("/result").asString()).isEqualTo("EXCUSED");
        campus.as(Campus.OFFICER)
                .delete()
                .uri(own(wronged, "no-show"))
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(ticket(wronged).at("/result").asString()).isEqualTo("CAME");
        assertThat(upload(List.of(scan("offline-0004", absent, key, starts)))).containsExactly("too-late");

        await().untilAsserted(
                        () -> assertThat(told("activity.no-show-withdrawn.v1")).hasSize(1));
        assertThat(told("activity.checked-in.v1")).hasSize(1);
        assertThat(told("activity.no-show-warned.v1")).hasSize(2);
        assertThat(told("activity.no-show-recorded.v1")).hasSize(2);
        assertThat(told("activity.attended.v1")).hasSize(1);
        assertThat(told("activity.leave-asked.v1")).hasSize(1).allMatch(body -> !body.contains("发烧"));
    }

    @Test
    void aStudentChecksInWithTheCodeAtTheDoorAndNobodyElseSeesTheTicket() {
        String student = seated("att-door");
        campus.get(Campus.STUDENT, own(student, "ticket")).expectStatus().isNotFound();
        campus.get(Campus.OFFICER, own(student, "ticket")).expectStatus().isNotFound();
        campus.get(student, door("door-code?direction=in")).expectStatus().isForbidden();
        campus.get(Campus.OFFICER, door("door-code?direction=sideways"))
                .expectStatus()
                .isBadRequest();
        assertThat(json(checkIn(student, "ABC123")).at("/code").asString()).isEqualTo("door-not-open-yet");

        at(starts);
        assertThat(json(checkIn(student, "ABC123")).at("/code").asString()).isEqualTo("bad-code");
        String code = json(campus.get(Campus.OFFICER, door("door-code?direction=in")))
                .at("/code")
                .asString();
        JsonNode in = json(
                checkIn(student, code.toLowerCase(Locale.ROOT)).expectStatus().isOk());
        assertThat(in.at("/in").isString()).isTrue();
        assertThat(json(checkIn(student, code).expectStatus().isOk()).at("/in")).isEqualTo(in.at("/in"));
        assertThat(person(student).at("/by").isMissingNode()).isTrue();
        JsonNode pack = json(campus.get(Campus.OFFICER, door("scan-pack")));
        assertThat(pack.at("/people/0/in")).isEqualTo(in.at("/in"));
        assertThat(new Codes(new Secret("x".repeat(32))).ticketKey("y"))
                .isNotEqualTo(pack.at("/key").asString());
    }

    @Test
    void aFreeSeatNobodyWaitsForIsGivenAtTheDoorOnce() {
        String small = campus.open(1, 5);
        activity = small;
        String walkIn = campus.student("att-walk-in");
        String second = campus.student("att-second");
        at(starts);
        Map<String, Object> stranger =
                Map.of("id", "walk-in-00", "at", starts.toString(), "direction", "IN", "member", walkIn);
        assertThat(upload(List.of(stranger))).containsExactly("not-seated");
        Map<String, Object> welcome =
                Map.of("id", "walk-in-01", "at", starts.toString(), "direction", "IN", "member", walkIn, "letIn", true);
        assertThat(upload(List.of(welcome))).containsExactly("let-in");
        assertThat(upload(List.of(welcome))).containsExactly("let-in");
        Map<String, Object> more =
                Map.of("id", "walk-in-02", "at", starts.toString(), "direction", "IN", "member", second, "letIn", true);
        assertThat(upload(List.of(more))).containsExactly("not-seated");
        assertThat(attendance().at("/came").asInt()).isEqualTo(1);
        await().untilAsserted(() -> assertThat(
                        json(campus.get(Campus.OFFICER, "/api/activities/" + small + "/sessions/1/roster/audit"))
                                .at("/ok")
                                .asBoolean())
                .isTrue());
    }

    @Test
    void theDoorMovesWithItsActivity() {
        String student = seated("att-moved");
        JsonNode now = json(campus.get(Campus.OFFICER, "/api/activities/" + activity));
        Instant later = Instant.parse(now.at("/slots/1/sessions/0/startsAt").asString());
        campus.act(Campus.OFFICER, now, "slot-switch", Map.of("rank", 2));
        await().untilAsserted(() -> assertThat(ticket(student).at("/opensAt").asString())
                .isEqualTo(later.minusSeconds(1800).toString()));
    }

    @Test
    void badScansNameTheirField() {
        Map<String, Object> body = Map.of(
                "sentAt",
                clock.instant().toString(),
                "scans",
                List.of(Map.of("id", "12345678", "at", starts.toString(), "direction", "IN", "ticket", "no ticket")));
        ResponseSpec refused = campus.post(Campus.OFFICER, door("scans"), null, body);
        refused.expectStatus().isBadRequest();
        assertThat(json(refused).toString()).contains("scans[0].ticket");
    }
}
