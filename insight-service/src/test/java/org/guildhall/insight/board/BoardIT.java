package org.guildhall.insight.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.guildhall.insight.Happenings;
import org.guildhall.insight.InsightServiceApplication;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.OpenApiDrift;
import org.guildhall.platform.test.RoleMatrix;
import org.guildhall.platform.test.SecondInstance;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.guildhall.platform.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest
class BoardIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    TestInstallation installation;

    @Autowired
    MongoTemplate template;

    @Autowired
    ConfigurableApplicationContext context;

    private final String union = "u" + UUID.randomUUID().toString().substring(0, 8);
    private Happenings activity;

    private record Answer(
            Instant asOf,
            List<Board.Minute> signUpsPerMinute,
            List<Seats> seatsByGrade,
            List<Board.Rung> openOpinions,
            Board.Totals totals) {}

    private record Seats(int grade, Integer seats, int members) {}

    @BeforeEach
    void knowPeople() {
        activity = new Happenings(installation, union);
        installation.card(Cards.holding("officer-" + union, union, 2024, "officer", "publicity"));
        for (int i = 0; i < 9; i++) {
            installation.card(Cards.student(student(2024, i), union, 2024));
            installation.card(Cards.student(student(2025, i), union, 2025));
        }
    }

    private String student(int grade, int number) {
        return union + "-" + grade + "-" + number;
    }

    private Answer board() {
        return installation.answer("officer-" + union, "/api/insight/board?union=" + union, Answer.class);
    }

    private void eventually(Runnable assertion) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion::run);
    }

    private void untilKnown() {
        activity.announced();
        eventually(() -> assertThat(status("officer-" + union, union)).isEqualTo(200));
    }

    private long position(int sequence) {
        return (1L << 40) + sequence;
    }

    @Test
    void showsWhatHappenedOnceHoweverOftenItIsTold() {
        untilKnown();
        for (int i = 0; i < 6; i++) {
            activity.seated(student(2024, i));
            activity.seated(student(2025, i));
        }
        activity.waiting(student(2024, 7));
        activity.givenUp(student(2024, 0));
        for (int sequence = 1; sequence <= 12; sequence++) {
            activity.again(position(sequence), "activity.seat-confirmed.v1", student(2024, sequence % 6));
        }
        String opinion = activity.held(1, Instant.now().minusSeconds(60));
        activity.held(2, Instant.now().plusSeconds(3_600));
        activity.confirmed(opinion);

        eventually(() -> assertThat(board().totals()).isEqualTo(new Board.Totals(1, 11, 1, 1, 1)));
        assertThat(board().seatsByGrade()).containsExactly(new Seats(2024, 5, 10), new Seats(2025, 6, 9));
        assertThat(board().signUpsPerMinute()).hasSize(60);
        assertThat(board().signUpsPerMinute().stream()
                        .mapToInt(Board.Minute::count)
                        .sum())
                .isEqualTo(13);
        assertThat(board().openOpinions()).contains(new Board.Rung(2, 1, 0));
    }

    @Test
    void holdsSmallGradesBackTogether() {
        untilKnown();
        for (int i = 0; i < 9; i++) {
            activity.seated(student(2024, i));
        }
        activity.seated(student(2025, 1));

        eventually(() -> assertThat(board().totals().seats()).isEqualTo(10));
        assertThat(board().seatsByGrade()).containsExactly(new Seats(2024, null, 10), new Seats(2025, null, 9));
    }

    @Test
    void setsPoisonAsideAndGoesOnWithOtherRosters() {
        untilKnown();
        Happenings broken = new Happenings(installation, union);
        broken.poison();
        broken.seated(student(2024, 1));
        activity.seated(student(2024, 2));

        eventually(() -> assertThat(board().totals().seats()).isEqualTo(1));
        eventually(() -> assertThat(template.getDb()
                        .getCollection("dead_letters")
                        .countDocuments(Filters.eq("aggregate", "roster/" + broken.roster())))
                .isEqualTo(2));
        installation
                .inside()
                .post()
                .uri("/internal/dead-letters/redrive?aggregate=roster/" + broken.roster())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.applied")
                .isEqualTo(0)
                .jsonPath("$.failures.length()")
                .isEqualTo(1);
    }

    @Test
    void streamsTheBoardWithinSecondsAndAtMostOnceASecond() {
        untilKnown();
        List<Long> arrivals = new CopyOnWriteArrayList<>();
        List<String> boards = new CopyOnWriteArrayList<>();
        Thread reader = Thread.ofVirtual().start(() -> read(arrivals, boards));
        eventually(() -> assertThat(boards).isNotEmpty());
        long from = System.nanoTime();
        for (int i = 0; i < 40; i++) {
            activity.seated(student(2024, i));
        }
        long published = System.nanoTime();
        eventually(() -> assertThat(boards.getLast()).contains("\"seats\":40,\"waiting\":0"));
        System.out.println("fact to board, ms: " + (System.nanoTime() - published) / 1_000_000);
        double seconds = (System.nanoTime() - from) / 1e9;
        assertThat(boards.size()).isLessThanOrEqualTo(3 + (int) seconds);
        reader.interrupt();
    }

    private void read(List<Long> arrivals, List<String> boards) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(installation.url() + "/api/insight/stream?union=" + union))
                .header("Authorization", "Bearer " + TestTokens.of("officer-" + union))
                .build();
        try {
            HttpResponse<InputStream> response = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                String line;
                while ((line = lines.readLine()) != null) {
                    if (line.startsWith("data:")) {
                        arrivals.add(System.nanoTime());
                        boards.add(line);
                    }
                }
            }
        } catch (IOException e) {
            // the service is gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, Document> sheets(int generation) {
        Map<String, Document> sheets = new HashMap<>();
        template.getDb().getCollection("sheets_g" + generation).find().forEach(sheet -> {
            sheet.remove("touched");
            sheets.put(sheet.getString("_id"), sheet);
        });
        return sheets;
    }

    private int live() {
        return generation("live") instanceof Integer live ? live : 0;
    }

    private Object generation(String field) {
        Map<?, ?> state = installation
                .inside()
                .get()
                .uri("/internal/rebuild")
                .exchange()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return state.get(field);
    }

    private int rebuild() {
        return installation
                .inside()
                .post()
                .uri("/internal/rebuild")
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }

    @Test
    void rebuildsWhileItAnswersAndComesToTheSame() {
        untilKnown();
        for (int i = 0; i < 9; i++) {
            activity.seated(student(2024, i));
        }
        eventually(() -> assertThat(board().totals().seats()).isEqualTo(9));
        int before = live();
        long facts = template.getDb().getCollection("facts").countDocuments();
        assertThat(rebuild()).isEqualTo(202);
        assertThat(rebuild()).isEqualTo(409);
        List<Integer> seen = new ArrayList<>();
        eventually(() -> {
            seen.add(board().totals().seats());
            assertThat(live()).isEqualTo(before + 1);
        });
        assertThat(seen).containsOnly(9);
        assertThat(sheets(before + 1)).isEqualTo(sheets(before));
        assertThat(template.getDb().getCollection("facts").countDocuments()).isEqualTo(facts);
        activity.seated("more-" + union);
        eventually(() -> assertThat(board().totals().seats()).isEqualTo(10));
    }

    @Test
    void goesOnWhereAnotherInstanceStopped() {
        untilKnown();
        try (SecondInstance second = new SecondInstance(InsightServiceApplication.class, context)) {
            assertThat(second.isRunning()).isTrue();
            for (int i = 0; i < 30; i++) {
                activity.seated(student(2024, i));
            }
        }
        for (int i = 30; i < 60; i++) {
            activity.seated(student(2024, i));
        }

        eventually(() -> assertThat(board().totals().seats()).isEqualTo(60));
        assertThat(board().signUpsPerMinute().stream()
                        .mapToInt(Board.Minute::count)
                        .sum())
                .isEqualTo(60);
        assertThat(template.getDb()
                        .getCollection("facts")
                        .countDocuments(Filters.eq("aggregate", "roster/" + activity.roster())))
                .isEqualTo(60);
    }

    @Test
    void showsBoardsToOfficersAndAboveAlone() {
        untilKnown();
        installation.card(Cards.student("student", union, 2024));
        installation.card(Cards.holding("officer", union, 2024, "officer", "publicity"));
        installation.card(Cards.holding("president", union, 2024, "president"));
        installation.card(Cards.holding("foreign-officer", "elsewhere", 2024, "officer", "publicity"));
        installation.card(Cards.counselor("counselor", 2024));
        installation.card(Cards.staff("staff"));
        installation.card(Cards.administrator("administrator"));
        Map<String, String> members = new HashMap<>(Map.of("stranger", "not-a-member"));
        for (String role : List.of("student", "officer", "president", "counselor", "staff", "administrator")) {
            members.put(role, role);
        }
        RoleMatrix matrix =
                new RoleMatrix(installation, members, Map.of("roster", "a.1", "sequence", "1.1", "member", "student"));

        assertThat(matrix.differences(Path.of("src/test/resources/rights.txt"))).isEmpty();
        assertThat(status("foreign-officer", union)).isEqualTo(404);
        assertThat(status("student", union)).isEqualTo(403);
        assertThat(status("student", "elsewhere")).isEqualTo(404);
        assertThat(status("staff", union)).isEqualTo(200);
        assertThat(status("staff", "nowhere")).isEqualTo(404);
        assertThat(installation
                        .as("staff")
                        .post()
                        .uri("/internal/rebuild")
                        .exchange()
                        .returnResult()
                        .getStatus()
                        .value())
                .isIn(401, 403, 404);
    }

    private int status(String member, String asked) {
        return installation.status(member, "/api/insight/board?union=" + asked);
    }

    @Test
    void tellsItsApiAsCommitted() {
        OpenApiDrift.check(installation.as(null), Path.of("contracts/openapi.json"));
    }
}
