package org.guildhall.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guildhall.activity.Campus.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.guildhall.activity.Campus;
import org.guildhall.activity.signup.desk.Desks;
import org.guildhall.activity.signup.desk.Rosters;
import org.guildhall.activity.signup.views.SignUpRows;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.guildhall.platform.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class RushIT {
    @Autowired
    TestInstallation installation;

    @Autowired
    Clock clock;

    @Autowired
    Desks desks;

    @Autowired
    Rosters rosters;

    @Autowired
    SignUpRows rows;

    private Campus campus;

    @BeforeEach
    void settle() {
        campus = new Campus(installation, clock).settle();
    }

    @Test
    void sixHundredStudentsFillAHundredSeatsOverHttpExactly() {
        String activity = campus.open(100, 50);
        List<String> students =
                IntStream.range(0, 600).mapToObj(i -> "rush-" + i).toList();
        students.subList(1, 600).forEach(member -> publish(member));
        campus.student(students.getFirst());
        campus.student("rush-last");

        List<HttpRequest> requests =
                students.stream().map(member -> request(member, activity)).toList();
        long began = System.nanoTime();
        List<Integer> statuses;
        try (HttpClient client = HttpClient.newHttpClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses = requests.stream()
                    .map(request -> CompletableFuture.supplyAsync(() -> status(client, request), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
        long answered = System.nanoTime();

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(150);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(450);
        Roster roster = rosters.load(new RosterId(activity, 1)).orElseThrow().state();
        assertThat(roster.seats()).isEqualTo(new Seats(Seats.State.OPEN, 100, 100, 50));
        auditIsClean(activity);
        System.out.printf(
                "600 sign-ups over HTTP answered in %d ms, pages caught up after %d ms more%n",
                (answered - began) / 1_000_000, (System.nanoTime() - answered) / 1_000_000);
        assertThat(rows.history(new RosterId(activity, 1))).hasSize(152);
    }

    @Test
    void twoInstancesOnOneStoreNeverOversell() {
        String activity = campus.open(80, 40);
        RosterId id = new RosterId(activity, 1);
        Desks other = new Desks(rosters, (roster, touched) -> {}, clock);

        List<CompletableFuture<SignUpOutcome>> answers = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String member = "two-" + i;
            SignUp asked = new SignUp(member, List.of(), "k-" + member, "h");
            answers.add((i % 2 == 0 ? desks : other).submit(id, (draft, now) -> draft.signUp(asked, now)));
            if (i % 9 == 8) {
                String leaving = "two-" + (i - 8);
                answers.add((i % 4 == 0 ? desks : other).submit(id, (draft, now) -> draft.giveUp(leaving, now)));
            }
        }
        answers.forEach(CompletableFuture::join);

        assertThat(rosters.load(id).orElseThrow().state().seats().taken()).isEqualTo(80);
        auditIsClean(activity);
    }

    private void publish(String member) {
        installation.publish(
                "member.directory",
                "member.card-changed.v1",
                "member/" + member,
                member,
                Cards.student(member, "clinical", 2025));
    }

    private HttpRequest request(String member, String activity) {
        String body = "{\"activity\":\"%s\",\"session\":1}".formatted(activity);
        return HttpRequest.newBuilder(URI.create(installation.url() + "/api/sign-ups"))
                .header("Authorization", "Bearer " + TestTokens.of(member))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "rush")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** A phone whose connection broke asks again with the same key. */
    private static int status(HttpClient client, HttpRequest request) {
        for (int tries = 1; ; tries++) {
            try {
                return client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
            } catch (IOException e) {
                if (tries == 5) {
                    throw new UncheckedIOException(e);
                }
                System.out.println("asks again: " + e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void auditIsClean(String activity) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode audit =
                    json(campus.get(Campus.OFFICER, "/api/activities/" + activity + "/sessions/1/roster/audit"));
            assertThat(audit.at("/ok").asBoolean()).as(audit.toString()).isTrue();
        });
    }
}
