package org.guildhall.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.guildhall.notification.Happenings;
import org.guildhall.notification.kind.Lane;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.OpenApiDrift;
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
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
@Import(InboxIT.Counting.class)
class InboxIT {
    private static final List<String> COMMANDS = new CopyOnWriteArrayList<>();
    private static final List<Integer> RETURNED = new CopyOnWriteArrayList<>();

    @Autowired
    TestInstallation installation;

    @Autowired
    InboxRows rows;

    @Autowired
    MongoTemplate template;

    private final String me = "me-" + UUID.randomUUID();
    private final String other = "other-" + UUID.randomUUID();

    /** Counts what the store is asked and how many documents it answers with. */
    @TestConfiguration
    static class Counting {
        @Bean
        MongoClientSettingsBuilderCustomizer counting() {
            return settings -> settings.addCommandListener(new com.mongodb.event.CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    if (event.getCommandName().equals("find")) {
                        COMMANDS.add(event.getCommand().getString("find").getValue());
                    }
                }

                @Override
                public void commandSucceeded(CommandSucceededEvent event) {
                    if (event.getCommandName().equals("find")) {
                        BsonDocument cursor = event.getResponse().getDocument("cursor");
                        RETURNED.add(cursor.getArray("firstBatch").size());
                    }
                }
            });
        }
    }

    @BeforeEach
    void knowPeople() {
        installation.card(Cards.student(me, "elsewhere", 2024));
        installation.card(Cards.student(other, "elsewhere", 2024));
    }

    private record Line(String id, String kind, String lane, String title, String link, String readAt, String stamp) {}

    private record Lines(List<Line> items, String next) {}

    private RestTestClient client() {
        return installation.as(me);
    }

    private Lines page(String query) {
        return client().get()
                .uri("/api/inbox" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Lines.class)
                .returnResult()
                .getResponseBody();
    }

    private int unread() {
        Map<?, ?> body = client().get()
                .uri("/api/inbox/unread")
                .exchange()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return (Integer) body.get("unread");
    }

    private Happenings matchWithMySeat() {
        Happenings match = new Happenings(installation, 40);
        match.announced();
        match.seated(me);
        await().atMost(Duration.ofSeconds(20)).until(() -> unread() == 1);
        return match;
    }

    private void fill(int count) {
        List<InboxRow> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant told = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i / 3);
            batch.add(new InboxRow("fill/" + i, me, "post-taken", Lane.PERSONAL, "member/" + me, told, told, null));
        }
        rows.add(batch);
    }

    @Test
    void tellsASeatInTheLanguageOfTheReader() {
        Happenings match = matchWithMySeat();

        Line line = page("").items().getFirst();
        assertThat(line.kind()).isEqualTo("seat-confirmed");
        assertThat(line.lane()).isEqualTo("personal");
        assertThat(line.title()).isEqualTo("报名成功：“3+2”篮球友谊赛");
        assertThat(line.link()).isEqualTo("/activities/" + match.activity);
        assertThat(line.stamp()).isNull();
    }

    @Test
    void stampsEarlierLinesOfACancelledActivity() {
        Happenings match = matchWithMySeat();
        match.cancelled("场馆维修");
        await().atMost(Duration.ofSeconds(20)).until(() -> page("").items().size() == 2);

        assertThat(page("").items()).extracting(Line::kind).containsExactly("activity-cancelled", "seat-confirmed");
        assertThat(page("").items()).extracting(Line::stamp).containsExactly(null, "cancelled");
    }

    @Test
    void marksOneLineReadAndKeepsTheFirstInstant() {
        matchWithMySeat();
        String id = page("").items().getFirst().id();
        client().post()
                .uri("/api/inbox/" + id + "/read")
                .exchange()
                .expectStatus()
                .isNoContent();
        String readAt = page("").items().getFirst().readAt();
        client().post()
                .uri("/api/inbox/" + id + "/read")
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(unread()).isZero();
        assertThat(readAt).isNotBlank().isEqualTo(page("").items().getFirst().readAt());
    }

    @Test
    void hidesForeignLinesAndAsksWhoCalls() {
        matchWithMySeat();
        String id = page("").items().getFirst().id();

        RestTestClient stranger = installation.as(other);
        stranger.post()
                .uri("/api/inbox/" + id + "/read")
                .exchange()
                .expectStatus()
                .isNotFound();
        stranger.post()
                .uri("/api/inbox/nonsense/read")
                .exchange()
                .expectStatus()
                .isNotFound();
        stranger.get()
                .uri("/api/inbox")
                .exchange()
                .expectBody()
                .jsonPath("$.items")
                .isEmpty();
        assertThat(unread()).isEqualTo(1);
        RestTestClient nobody = installation.as(null);
        for (String path : List.of("/api/inbox", "/api/inbox/unread", "/api/stream")) {
            nobody.get().uri(path).exchange().expectStatus().isUnauthorized();
        }
        nobody.post().uri("/api/inbox/read-all").exchange().expectStatus().isUnauthorized();
        nobody.post()
                .uri("/api/inbox/" + id + "/read")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void readsEverythingInBoundedSteps() {
        fill(1_203);
        assertThat(unread()).isEqualTo(100);

        client().post().uri("/api/inbox/read-all").exchange().expectStatus().isNoContent();

        assertThat(unread()).isZero();
        assertThat(rows.unread(me, 5_000)).isZero();
    }

    @Test
    void pagesThroughAllLinesWithoutLosingOrRepeatingOne() {
        fill(250);
        List<InboxRow> seen = new ArrayList<>();
        InboxRows.Before before = null;
        List<InboxRow> page;
        do {
            page = rows.page(me, before, 40);
            seen.addAll(page);
            before = page.isEmpty()
                    ? null
                    : new InboxRows.Before(page.getLast().told(), page.getLast().id());
        } while (!page.isEmpty());

        assertThat(seen).extracting(InboxRow::notice).doesNotHaveDuplicates().hasSize(250);
    }

    @Test
    void costsThreeBoundedReadsHoweverLongTheHistory() {
        fill(3_000);
        matchOfAPage();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            COMMANDS.clear();
            RETURNED.clear();
            page("?limit=100");
            List<String> asked = COMMANDS.stream()
                    .filter(name -> !name.equals("dead_letters"))
                    .toList();
            assertThat(asked).containsExactly("inbox", "notices", "activities");
            assertThat(RETURNED).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(101));
        });
    }

    private void matchOfAPage() {
        Happenings match = new Happenings(installation, 40);
        match.announced();
        match.seated(me);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        page("").items().stream().anyMatch(line -> line.kind().equals("seat-confirmed")));
    }

    @Test
    void hasTheIndexesItsPagesRead() {
        List<String> keys = new ArrayList<>();
        template.getDb()
                .getCollection("inbox")
                .listIndexes()
                .forEach(index ->
                        keys.add(index.get("key", org.bson.Document.class).toJson()));

        assertThat(keys).contains("{\"to\": 1, \"told\": -1, \"_id\": -1}", "{\"to\": 1, \"unread\": 1}");
    }

    @Test
    void refusesABrokenCursor() {
        client().get().uri("/api/inbox?cursor=!").exchange().expectStatus().isBadRequest();
        client().get().uri("/api/inbox?cursor=AAAA").exchange().expectStatus().isBadRequest();
    }

    @Test
    void forgetsAnErasedMember() {
        matchWithMySeat();
        installation.publish("member.directory", "member.card-changed.v1", "member/" + me, me, null);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> rows.page(me, null, 10).isEmpty());
    }

    @Test
    void tellsItsApiAsCommitted() {
        OpenApiDrift.check(client(), Path.of("contracts/openapi.json"));
    }
}
