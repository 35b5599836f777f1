package org.guildhall.activity.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guildhall.activity.Campus.OFFICER;
import static org.guildhall.activity.Campus.STUDENT;
import static org.guildhall.activity.Campus.id;
import static org.guildhall.activity.Campus.json;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.guildhall.activity.Campus;
import org.guildhall.directory.Card;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

/** Scenario 22: what calendar programs are told when seats, times and activities change. */
@ServiceTest
@Import(FeedIT.Listening.class)
class FeedIT {
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static final String UNION = "/api/calendars/unions/clinical.ics";

    @Autowired
    TestInstallation installation;

    @Autowired
    MongoTemplate template;

    @Autowired
    Clock clock;

    private Campus campus;

    @TestConfiguration
    static class Listening {
        @Bean
        MongoClientSettingsBuilderCustomizer listener() {
            return settings -> settings.addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    boolean web = Thread.currentThread().isVirtual()
                            && Thread.currentThread().getName().startsWith("tomcat");
                    if (web && event.getCommand().containsKey(event.getCommandName())) {
                        ASKED.add(event.getCommandName() + " "
                                + event.getCommand()
                                        .get(event.getCommandName())
                                        .asString()
                                        .getValue());
                    }
                }
            });
        }
    }

    @BeforeEach
    void settle() {
        campus = new Campus(installation, clock).settle();
        Map<String, Object> names = Map.of("zh", "临床医学院学生会", "en", "Clinical");
        installation.publish(
                "member.events",
                "member.department-changed.v1",
                "union/clinical",
                "clinical",
                Map.of("union", "clinical", "names", names, "departments", List.of()));
        await().until(() -> answer(UNION).getStatus().value() == 200);
    }

    private EntityExchangeResult<byte[]> answer(String path) {
        return installation.as(null).get().uri(path).exchange().expectBody().returnResult();
    }

    private String text(String path) {
        return new String(Objects.requireNonNull(answer(path).getResponseBody()), StandardCharsets.UTF_8);
    }

    private Optional<VEvent> entry(String path, String activity) {
        return Biweekly.parse(text(path)).first().getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(activity + ".1@guildhall"))
                .findFirst();
    }

    private VEvent becomes(String path, String activity, int above) {
        return await().until(
                        () -> entry(path, activity),
                        found -> found.filter(event -> event.getSequence().getValue() > above)
                                .isPresent())
                .orElseThrow();
    }

    private String subscribe(String member) {
        JsonNode answer = json(campus.post(member, "/api/calendars/feeds", null, Map.of())
                .expectStatus()
                .isCreated());
        return URI.create(answer.at("/address").asString()).getPath();
    }

    private static int sequence(VEvent event) {
        return event.getSequence().getValue();
    }

    @Test
    void seatTimeAndCancellingReachBothFeedsUnderOneUid() {
        String mine = subscribe(STUDENT);
        Instant later = clock.instant().plus(9, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> plan = new HashMap<>(campus.plan("fed"));
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
        campus.arrange(OFFICER, activity, 1, 2, "OPEN").expectStatus().isOk();
        assertThat(entry(mine, activity)).isEmpty();

        campus.signUp(STUDENT, activity).expectStatus().isCreated();
        VEvent seated = becomes(mine, activity, 0);
        assertThat(seated.getStatus().isConfirmed()).isTrue();
        assertThat(seated.getSummary().getValue()).isEqualTo("测试活动");
        VEvent shown = becomes(UNION, activity, 0);

        campus.act(OFFICER, json(campus.get(OFFICER, "/api/activities/" + activity)), "slot-switch", Map.of("rank", 2));
        VEvent movedSeat = becomes(mine, activity, sequence(seated));
        assertThat(movedSeat.getDateStart().getValue().toInstant()).isEqualTo(later);
        VEvent movedShown = becomes(UNION, activity, sequence(shown));
        assertThat(movedShown.getLocation().getValue()).isEqualTo("西区");

        campus.cancel(OFFICER, activity, Map.of("reason", "大雨", "ground", "SAFETY"))
                .expectStatus()
                .isOk();
        for (VEvent gone :
                List.of(becomes(mine, activity, sequence(movedSeat)), becomes(UNION, activity, sequence(movedShown)))) {
            assertThat(gone.getStatus().isCancelled()).isTrue();
            assertThat(gone.getDescription().getValue()).contains("大雨");
        }
    }

    @Test
    void waitingIsTentativeUntilPromotedAndGivenUpIsGone() {
        String activity = campus.open(1, 2);
        String holder = campus.student("feed-holder");
        campus.signUp(holder, activity).expectStatus().isCreated();
        campus.signUp(STUDENT, activity).expectStatus().isCreated();
        String mine = subscribe(STUDENT);
        VEvent waiting = becomes(mine, activity, 0);
        assertThat(waiting.getStatus().isTentative()).isTrue();

        installation
                .as(holder)
                .delete()
                .uri("/api/sign-ups/" + activity + ".1." + holder)
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
        assertThat(becomes(mine, activity, sequence(waiting)).getStatus().isConfirmed())
                .isTrue();

        installation
                .as(STUDENT)
                .delete()
                .uri("/api/sign-ups/" + activity + ".1." + STUDENT)
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
        await().until(() -> entry(mine, activity).isEmpty());
    }

    @Test
    void anUnchangedFeedCostsOneReadAndIsNotSentAgain() {
        String activity = campus.open(5, 0);
        campus.signUp(STUDENT, activity).expectStatus().isCreated();
        String mine = subscribe(STUDENT);
        becomes(mine, activity, 0);
        becomes(UNION, activity, 0);
        for (String path : List.of(mine, UNION)) {
            await().untilAsserted(() -> {
                ASKED.clear();
                text(path);
                assertThat(ASKED).containsExactly("find feeds");
            });
            var first = answer(path);
            assertThat(first.getResponseHeaders().getContentType()).hasToString("text/calendar;charset=UTF-8");
            var again = installation
                    .as(null)
                    .get()
                    .uri(path)
                    .header("If-None-Match", first.getResponseHeaders().getETag())
                    .exchange();
            again.expectStatus().isNotModified();
        }
        assertThat(answer(UNION).getResponseHeaders().getCacheControl()).isEqualTo("max-age=300, public");
        assertThat(answer(mine).getResponseHeaders().getCacheControl()).isEqualTo("no-cache, private");
        assertThat(text(UNION + "?lang=en")).contains("X-WR-CALNAME:Clinical: activities");
        assertThat(answer(UNION + "?lang=fr").getStatus().value()).isEqualTo(400);
    }

    @Test
    void aNewOrRevokedAddressKillsTheOldOneAndItsSecretIsNotStored() {
        String first = subscribe(STUDENT);
        assertThat(answer(first).getStatus().value()).isEqualTo(200);
        String second = subscribe(STUDENT);
        assertThat(answer(first).getStatus().value()).isEqualTo(404);
        assertThat(answer(second).getStatus().value()).isEqualTo(200);
        String key = second.substring(second.lastIndexOf('/') + 1, second.length() - 4);
        assertThat(template.getCollection("feeds")
                        .find()
                        .into(new ArrayList<>())
                        .toString())
                .doesNotContain(key);
        assertThat(json(campus.get(STUDENT, "/api/calendars/feeds")).at("/open").asBoolean())
                .isTrue();

        installation
                .as(STUDENT)
                .delete()
                .uri("/api/calendars/feeds")
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(answer(second).getStatus().value()).isEqualTo(404);
        assertThat(json(campus.get(STUDENT, "/api/calendars/feeds")).at("/open").asBoolean())
                .isFalse();
    }

    @Test
    void whoLeftHasNoFeed() {
        String leaver = campus.student("feed-leaver");
        String feed = subscribe(leaver);
        installation.card(new Card(
                leaver,
                "student",
                "left",
                "clinical",
                leaver,
                leaver,
                2025,
                null,
                null,
                List.of(),
                List.of(),
                false,
                List.of(),
                "zh",
                List.of()));

        await().until(() -> answer(feed).getStatus().value() == 404);
        await().until(() ->
                template.getCollection("feeds").countDocuments(new Document("_id", "person/" + leaver)) == 0);
    }

    @Test
    void aUnionsFeedHasNoDraftAndNothingForOfficersOnly() {
        Map<String, Object> inside = new HashMap<>(campus.plan("inside"));
        inside.put("audience", Map.of("grades", List.of(), "officersOnly", true));
        String hidden = id(campus.announced(inside));
        String draft = id(campus.draft(campus.plan("draft")));
        String open = id(campus.announced(campus.plan("open")));

        becomes(UNION, open, 0);
        assertThat(text(UNION)).doesNotContain(hidden).doesNotContain(draft).doesNotContain("inside");
        assertThat(answer("/api/calendars/unions/nobody.ics").getStatus().value())
                .isEqualTo(404);
    }
}
