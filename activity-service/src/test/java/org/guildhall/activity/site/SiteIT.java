package org.guildhall.activity.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guildhall.activity.Campus.OFFICER;
import static org.guildhall.activity.Campus.STUDENT;
import static org.guildhall.activity.Campus.id;
import static org.guildhall.activity.Campus.json;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.activity.Campus;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SiteIT {
    private static final String PUBLIC = "/api/activities/public?union=clinical";

    @Autowired
    TestInstallation installation;

    @Autowired
    Clock clock;

    private Campus campus;

    @BeforeEach
    void settle() {
        campus = new Campus(installation, clock).settle();
        Map<String, Object> names = Map.of("zh", "临床医学院学生会", "en", "Clinical");
        Map<String, Object> department =
                Map.of("department", "culture-sports", "names", Map.of("zh", "文体部", "en", "Culture and Sports"));
        installation.publish(
                "member.events",
                "member.department-changed.v1",
                "union/clinical",
                "clinical",
                Map.of("union", "clinical", "names", names, "departments", List.of(department)));
        await().until(() -> installation.status(null, PUBLIC) == 200);
    }

    private JsonNode site(String path) {
        return json(campus.get(null, path).expectStatus().isOk());
    }

    private JsonNode row(String activity) {
        for (JsonNode item : site(PUBLIC + "&limit=100").at("/items")) {
            if (id(item).equals(activity)) {
                return item;
            }
        }
        throw new AssertionError("not on the public site: " + activity);
    }

    @Test
    void showsWhatIsPublicAndNothingElse() {
        Map<String, Object> inside = new HashMap<>(campus.plan("inside"));
        inside.put("audience", Map.of("grades", List.of(), "officersOnly", true));
        campus.announced(inside);
        campus.draft(campus.plan("a draft"));
        String open = campus.open(3, 1);
        campus.signUp(STUDENT, open).expectStatus().isCreated();

        JsonNode site = site(PUBLIC + "&limit=100");
        assertThat(site.toString())
                .doesNotContain("inside")
                .doesNotContain("a draft")
                .doesNotContain(STUDENT)
                .doesNotContain(OFFICER);
        assertThat(site.at("/names/en").asString()).isEqualTo("Clinical");
        assertThat(row(open).at("/by/zh").asString()).isEqualTo("文体部");
        assertThat(row(open).at("/state").asString()).isEqualTo("ANNOUNCED");
        await().untilAsserted(
                        () -> assertThat(row(open).at("/seats/taken").asInt()).isEqualTo(1));
    }

    @Test
    void marksWhatWasMovedAndWhatWasCancelledAndCountsItsPromise() {
        Instant later = clock.instant().plus(8, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> plan = new HashMap<>(campus.plan("moved"));
        plan.put(
                "fallbacks",
                List.of(Map.of(
                        "sessions",
                        List.of(Map.of(
                                "startsAt",
                                later.toString(),
                                "endsAt",
                                later.plusSeconds(60).toString(),
                                "place",
                                "西区")))));
        JsonNode announced = campus.announced(plan);
        String activity = id(announced);
        assertThat(row(activity).has("movedFrom")).isFalse();
        String before = row(activity).at("/startsAt").asString();
        campus.act(OFFICER, json(campus.get(OFFICER, "/api/activities/" + activity)), "slot-switch", Map.of("rank", 2));
        await().untilAsserted(() ->
                assertThat(row(activity).at("/movedFrom").asString("")).isEqualTo(before));

        int broken = site(PUBLIC).at("/promises/broken").asInt();
        campus.cancel(OFFICER, activity, Map.of("reason", "大雨", "ground", "SAFETY"))
                .expectStatus()
                .isOk();
        assertThat(row(activity).at("/state").asString()).isEqualTo("CANCELLED");
        assertThat(row(activity).at("/reason").asString()).isEqualTo("大雨");
        JsonNode promises = site(PUBLIC).at("/promises");
        assertThat(promises.at("/broken").asInt()).isEqualTo(broken + 1);
        assertThat(promises.at("/latest").get(promises.at("/latest").size() - 1).asBoolean())
                .isFalse();
    }

    @Test
    void pagesByCursorAndSendsNothingTwice() {
        for (int i = 0; i < 3; i++) {
            campus.announced(campus.plan("page " + i));
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = site(PUBLIC + "&limit=2" + (next.isEmpty() ? "" : "&cursor=" + next));
            page.at("/items").forEach(item -> seen.add(id(item)));
            assertThat(page.has("promises")).isEqualTo(next.isEmpty());
            next = page.at("/next").asString("");
        } while (!next.isEmpty());
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);

        var first = campus.get(null, PUBLIC).expectBody().returnResult().getResponseHeaders();
        assertThat(first.getCacheControl()).isEqualTo("max-age=60, public");
        installation
                .as(null)
                .get()
                .uri(PUBLIC)
                .header("If-None-Match", first.getETag())
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThat(installation.status(null, "/api/activities/public?union=nobody"))
                .isEqualTo(404);
        assertThat(installation.status(null, "/api/activities/public")).isEqualTo(400);
        assertThat(installation.status(null, PUBLIC + "&cursor=x")).isEqualTo(400);
        assertThat(installation.status(null, PUBLIC + "&when=never")).isEqualTo(400);
        assertThat(site(PUBLIC + "&when=past").at("/items").isArray()).isTrue();
    }
}
