package org.guildhall.activity.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guildhall.activity.Campus.json;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.guildhall.activity.Campus;
import org.guildhall.activity.activities.desk.Activities;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.desk.Rosters;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;

@ServiceTest
@ActiveProfiles({"test", "demo"})
class DemoIT {
    @Autowired
    TestInstallation installation;

    @Autowired
    Clock clock;

    @Autowired
    Activities activities;

    @Autowired
    Rosters rosters;

    @Test
    void playsTwoSemestersThroughTheDomainAndMayBeRepeated() {
        Campus campus = new Campus(installation, clock).settle();
        for (int i = 1000; i < 2000; i++) {
            publish("m" + i, i % 2 == 0 ? "clinical" : "public-health");
        }
        load();

        String basketball = id("basketball");
        JsonNode friendly = json(campus.get(Campus.STUDENT, "/api/activities/" + basketball));
        assertThat(friendly.at("/title/zh").asString()).isEqualTo("“3+2”篮球友谊赛");
        assertThat(friendly.at("/state").asString()).isEqualTo("ANNOUNCED");
        assertThat(friendly.at("/seats/capacity").asInt()).isEqualTo(40);
        assertThat(friendly.at("/seats/taken").asInt()).isEqualTo(37);
        campus.signUp(Campus.STUDENT, basketball).expectStatus().isCreated();
        JsonNode full = json(campus.get(Campus.STUDENT, "/api/activities/" + id("voices")));
        assertThat(full.at("/seats/taken").asInt()).isEqualTo(30);
        assertThat(full.at("/seats/waiting").asInt()).isEqualTo(12);
        assertThat(json(campus.get(Campus.STUDENT, "/api/activities/" + id("past-film")))
                        .at("/state")
                        .asString())
                .isEqualTo("CANCELLED");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                json(campus.get(Campus.STUDENT, "/api/activities/" + id("past-basketball-1")))
                                        .at("/state")
                                        .asString())
                        .isEqualTo("HELD"));
        campus.get(Campus.OFFICER, "/api/activities/" + id("past-basketball-1") + "/sessions/1/attendance")
                .expectStatus()
                .isNotFound();
        for (String key : List.of("basketball", "past-basketball-1", "voices")) {
            auditIsClean(campus, id(key));
        }
        JsonNode calendars = json(campus.get(Campus.STUDENT, "/api/calendars"));
        assertThat(calendars.size()).isEqualTo(6);
        JsonNode board = json(campus.get(
                Campus.OFFICER, "/api/semesters/" + Semester.at(clock.instant()).id() + "/load?union=clinical"));
        assertThat(board.at("/weeks/18/exams").size()).isPositive();
        assertThat(board.at("/weeks/0/placements").size()).isPositive();
        long version = version("past-basketball-1");
        load();
        assertThat(version("past-basketball-1")).isEqualTo(version);
    }

    private long version(String key) {
        return rosters.load(new RosterId(id(key), 1)).orElseThrow().version();
    }

    private void load() {
        installation
                .inside()
                .post()
                .uri("/internal/demo")
                .exchange()
                .expectStatus()
                .isAccepted();
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(json(installation
                                        .inside()
                                        .get()
                                        .uri("/internal/demo")
                                        .exchange())
                                .at("/state")
                                .asString())
                        .isEqualTo("done"));
    }

    private void publish(String member, String union) {
        installation.publish(
                "member.directory",
                "member.card-changed.v1",
                "member/" + member,
                member,
                Cards.student(member, union, 2022 + member.hashCode() % 5));
    }

    private static String id(String key) {
        return java.util
                .UUID
                .nameUUIDFromBytes(("demo/" + key).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    private static void auditIsClean(Campus campus, String activity) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode audit =
                    json(campus.get(Campus.OFFICER, "/api/activities/" + activity + "/sessions/1/roster/audit"));
            assertThat(audit.at("/ok").asBoolean()).as(audit.toString()).isTrue();
        });
    }
}
