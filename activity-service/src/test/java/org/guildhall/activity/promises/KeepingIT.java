package org.guildhall.activity.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.activity.Campus.id;
import static org.guildhall.activity.Campus.json;
import static org.guildhall.activity.Campus.version;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.activity.Campus;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** From filing to a promise that is kept, moved or broken, through the API. */
@ServiceTest
class KeepingIT {
    private static final String VICE = "vice-1";

    @Autowired
    TestInstallation installation;

    @Autowired
    Clock clock;

    private Campus campus;

    @BeforeEach
    void settle() {
        campus = new Campus(installation, clock).settle();
        installation.card(Cards.holding(VICE, "clinical", 2023, "vice-president"));
    }

    @Test
    void isAnnouncedOnlyWhenAllHaveAgreedAndATimeAndAFallbackAreCleared() {
        JsonNode draft = campus.draft(plan("in order", 20));
        refused(campus.post(Campus.OFFICER, path(draft, "announcement"), version(draft), Map.of()), "wrong-state");
        JsonNode filed = campus.act(Campus.OFFICER, draft, "filing", Map.of());
        assertThat(filed.at("/plan/next").asString()).isEqualTo("MINISTER");
        assertThat(filed.at("/slots/0/clearances/0/grade").asInt()).isEqualTo(2024);

        assertThat(waiting(Campus.MINISTER)).contains(id(draft));
        assertThat(waiting(Campus.COUNSELOR)).contains(id(draft));
        assertThat(waiting(Campus.PRESIDENT)).doesNotContain(id(draft));
        campus.post(Campus.PRESIDENT, path(filed, "approval"), version(filed), Map.of("agreed", true))
                .expectStatus()
                .isForbidden();
        JsonNode agreed = filed;
        for (String level : List.of(Campus.MINISTER, Campus.PRESIDENT, Campus.COUNSELOR)) {
            agreed = campus.act(level, agreed, "approval", Map.of("agreed", true));
        }
        assertThat(agreed.at("/state").asString()).isEqualTo("APPROVED");
        refused(campus.post(Campus.OFFICER, path(draft, "announcement"), version(agreed), Map.of()), "not-cleared");
        JsonNode first = campus.clear(agreed, 1, 2024);
        refused(
                campus.post(Campus.OFFICER, path(draft, "announcement"), version(first), Map.of()),
                "no-cleared-fallback");
        JsonNode both = campus.clear(first, 2, 2024);
        assertThat(waiting(Campus.MINISTER)).doesNotContain(id(draft));
        assertThat(campus.act(Campus.OFFICER, both, "announcement", Map.of())
                        .at("/state")
                        .asString())
                .isEqualTo("ANNOUNCED");
        JsonNode seen = json(campus.get(Campus.STUDENT, "/api/activities/" + id(draft)));
        assertThat(seen.at("/slots/1/cleared").asBoolean()).isTrue();
        assertThat(seen.has("plan")).isFalse();
    }

    @Test
    void refusesWhatIsFiledTooLateOrWithoutAFallback() {
        JsonNode late = campus.draft(plan("late", 1));
        JsonNode refusal =
                refused(campus.post(Campus.OFFICER, path(late, "filing"), version(late), Map.of()), "lead-time-short");
        assertThat(Instant.parse(refusal.at("/earliest").asString())).isAfter(clock.instant());
        Map<String, Object> alone = plan("alone", 20);
        alone.remove("fallbacks");
        JsonNode single = campus.draft(alone);
        refused(campus.post(Campus.OFFICER, path(single, "filing"), version(single), Map.of()), "too-few-slots");
    }

    @Test
    void wordingKeepsAgreementsAndAnotherPlaceNeedsThemAnew() {
        Map<String, Object> plan = plan("material", 20);
        JsonNode approved = campus.agreed(campus.act(Campus.OFFICER, campus.draft(plan), "filing", Map.of()));
        plan.put("title", Map.of("zh", "新名字", "en", "new name"));
        JsonNode worded = edited(approved, plan);
        assertThat(worded.at("/state").asString()).isEqualTo("APPROVED");
        plan.put("sessions", sessions(20, "西区操场"));
        JsonNode moved = edited(worded, plan);
        assertThat(moved.at("/state").asString()).isEqualTo("FILED");
        assertThat(moved.at("/slots/0/cleared").asBoolean()).isFalse();
        assertThat(moved.at("/slots/1/cleared").asBoolean()).isTrue();
    }

    @Test
    void movesToAClearedFallbackInOneActionAndToNoOther() {
        JsonNode announced = campus.announce(campus.draft(plan("moved", 20)));
        Instant before = Instant.parse(announced.at("/startsAt").asString());

        JsonNode moved = campus.act(Campus.OFFICER, announced, "slot-switch", Map.of("rank", 2));
        assertThat(Instant.parse(moved.at("/startsAt").asString())).isEqualTo(before.plus(Duration.ofDays(2)));
        assertThat(moved.at("/slots/1/current").asBoolean()).isTrue();
        assertThat(moved.at("/moves").asInt()).isEqualTo(1);
        refused(
                campus.post(Campus.OFFICER, path(moved, "slot-switch"), version(moved), Map.of("rank", 3)),
                "slot-unknown");
        JsonNode objected = json(campus.put(
                Campus.COUNSELOR,
                path(moved, "slots/1/clearances/2024"),
                version(moved),
                Map.of("answer", "OBJECTED", "reason", "期中考试")));
        assertThat(objected.at("/slots/0/safety").asString()).isEqualTo("AT_RISK");
        refused(
                campus.post(Campus.OFFICER, path(moved, "slot-switch"), version(objected), Map.of("rank", 1)),
                "not-cleared");
    }

    @Test
    void theSecondBrokenPromiseInARowNeedsASecondPersonUnlessTheFirstIsExcused() {
        Map<String, Object> weather = Map.of("reason", "暴雨", "ground", "WEATHER");
        JsonNode first = campus.announce(campus.draft(plan("first", 400)));
        JsonNode second = campus.announce(campus.draft(plan("second", 401)));
        JsonNode third = campus.announce(campus.draft(plan("third", 402)));

        assertThat(json(campus.post(
                                Campus.OFFICER, path(first, "cancellation"), version(first), Map.of("reason", "场馆维修")))
                        .at("/code")
                        .asString())
                .isEqualTo("cost-not-seen");
        Map<String, Object> stale = Map.of("reason", "场馆维修", "cost", "nothing-seen");
        refused(campus.post(Campus.OFFICER, path(first, "cancellation"), version(first), stale), "cost-changed");
        JsonNode broken = json(campus.cancel(Campus.OFFICER, id(first), weather));
        assertThat(broken.at("/state").asString()).isEqualTo("CANCELLED");

        JsonNode asked = json(campus.cancel(Campus.OFFICER, id(second), Map.of("reason", "场馆维修")));
        assertThat(asked.at("/state").asString()).isEqualTo("ANNOUNCED");
        assertThat(asked.at("/plan/asked/reason").asString()).isEqualTo("场馆维修");
        assertThat(waiting(VICE)).contains(id(second));
        campus.post(Campus.OFFICER, path(second, "cancellation/sign-off"), version(asked), Map.of("agreed", true))
                .expectStatus()
                .isForbidden();
        JsonNode signed = campus.act(VICE, asked, "cancellation/sign-off", Map.of("agreed", true));
        assertThat(signed.at("/state").asString()).isEqualTo("CANCELLED");

        campus.act(Campus.COUNSELOR, broken, "excuse", Map.of());
        JsonNode standing = json(campus.get(
                Campus.STUDENT,
                "/api/activities/promises?union=clinical&semester="
                        + first.at("/semester").asString()));
        assertThat(standing.at("/credit/excused").asInt()).isEqualTo(1);
        assertThat(standing.at("/credit/streak").asInt()).isEqualTo(1);
        JsonNode cost = json(campus.get(Campus.OFFICER, path(third, "cancellation-cost")));
        assertThat(cost.at("/signOff").asBoolean()).isTrue();
        assertThat(cost.at("/fallbacks/0").asInt()).isEqualTo(2);
        assertThat(cost.at("/department/broken/streak").asInt()).isEqualTo(2);
    }

    private Map<String, Object> plan(String title, int days) {
        Map<String, Object> plan = new HashMap<>(campus.plan(title));
        plan.put("traits", List.of());
        plan.put("sessions", sessions(days, "东区体育馆"));
        plan.put("fallbacks", List.of(Map.of("sessions", sessions(days + 2, "东区体育馆"))));
        return plan;
    }

    private List<Map<String, String>> sessions(int days, String place) {
        Instant starts = clock.instant().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        return List.of(Map.of(
                "startsAt",
                starts.toString(),
                "endsAt",
                starts.plusSeconds(7_200).toString(),
                "place",
                place));
    }

    private JsonNode edited(JsonNode activity, Map<String, Object> plan) {
        return json(campus.put(Campus.OFFICER, "/api/activities/" + id(activity), version(activity), plan)
                .expectStatus()
                .isOk());
    }

    private List<String> waiting(String member) {
        return json(campus.get(member, "/api/activities/awaiting"))
                .valueStream()
                .map(Campus::id)
                .toList();
    }

    private static String path(JsonNode activity, String step) {
        return "/api/activities/" + id(activity) + "/" + step;
    }

    private static JsonNode refused(RestTestClient.ResponseSpec answer, String code) {
        JsonNode body = json(answer.expectStatus().isEqualTo(409));
        assertThat(body.at("/code").asString()).isEqualTo(code);
        return body;
    }
}
