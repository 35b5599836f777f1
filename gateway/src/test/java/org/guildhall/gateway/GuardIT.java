package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.guildhall.gateway.paths.RouteKind;
import org.guildhall.gateway.rig.Browser;
import org.guildhall.gateway.rig.Rig;
import org.guildhall.gateway.rig.StubService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class GuardIT {

    private static final int FILES_AT_ONCE = RouteKind.TRANSFER.atOnce();
    private static Rig rig;

    @BeforeAll
    static void start() {
        rig = new Rig();
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @BeforeEach
    void reset() {
        rig.reset();
    }

    private HttpResponse<String> ask(String member, String path) {
        String token = rig.signIn.accessToken(member);
        return rig.browser().get(path, "Authorization", "Bearer " + token, "Accept-Language", "en");
    }

    @Test
    void answersForADeadServiceAndLeavesTheOthersAlone() {
        rig.insight.kill();
        try {
            for (int i = 0; i < 30; i++) {
                HttpResponse<String> refused = ask("dead-" + i, "/api/insight/board");
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.headers().firstValue("retry-after")).isPresent();
                assertThat(refused.headers().firstValue("content-type")).hasValue("application/problem+json");
                assertThat(refused.body()).contains("service-unavailable", "\"service\":\"insight\"");
            }
            assertThat(ask("dead", "/api/activities").statusCode()).isEqualTo(200);
            assertThat(ask("dead", "/api/members/me").statusCode()).isEqualTo(200);
        } finally {
            rig.insight.revive();
        }
    }

    @Test
    void opensTheBreakerOfOneRouteOnly() {
        rig.notification.answerStatus(500);
        Browser browser = rig.signedIn("breaker");
        for (int i = 0; i < 20; i++) {
            browser.get("/api/inbox");
        }
        int asked = rig.notification.count();

        assertThat(browser.get("/api/inbox").statusCode()).isEqualTo(503);
        assertThat(rig.notification.count()).isEqualTo(asked);
        rig.notification.reset();
        assertThat(rig.signedIn("breaker-2").get("/api/campaigns/list.csv").statusCode())
                .isEqualTo(200);
        assertThat(rig.signedIn("breaker-2").get("/api/opinions/mine").statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesRefusalsAndPostponementsForAnswers() {
        rig.feedback.answer((request, response) ->
                response.status(503).header("Retry-After", "2").sendString(Mono.just("{\"code\":\"busy\"}")));
        for (int i = 0; i < 30; i++) {
            HttpResponse<String> answer = ask("busy-" + i, "/api/opinions/mine");
            assertThat(answer.body()).contains("\"code\":\"busy\"");
        }
        rig.feedback.answerStatus(409);
        for (int i = 0; i < 30; i++) {
            assertThat(ask("no-" + i, "/api/opinions/mine").statusCode()).isEqualTo(409);
        }
        rig.feedback.reset();
        assertThat(ask("busy", "/api/opinions/mine").statusCode()).isEqualTo(200);
    }

    @Test
    void answersTooLateAnswersAsPossiblyDone() {
        rig.activity.answerAfter(Duration.ofSeconds(30));
        Browser browser = rig.signedIn("late");
        long start = System.nanoTime();
        HttpResponse<String> answer = browser.post("/api/sign-ups", "{}");

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("no-answer");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(15));
        assertThat(rig.activity.count()).isEqualTo(1);
    }

    @Test
    void turnsPeopleAwayFromAFullRouteBeforeLookingWhoTheyAre() {
        Sinks.Empty<Void> open = Sinks.empty();
        rig.insight.answer((request, response) -> open.asMono().then(Mono.from(StubService.json(response, "{}"))));
        List<CompletableFuture<HttpResponse<String>>> inside = IntStream.range(0, FILES_AT_ONCE)
                .mapToObj(n -> rig.browser()
                        .getAsync(
                                "/api/insight/board.csv",
                                "Authorization",
                                "Bearer " + rig.signIn.accessToken("house-" + n % 5)))
                .toList();
        await().until(() -> rig.insight.count() == FILES_AT_ONCE);

        HttpResponse<String> stranger = rig.browser().get("/api/insight/board.csv", "Accept-Language", "en");
        assertThat(stranger.statusCode()).isEqualTo(503);
        assertThat(stranger.headers().firstValue("retry-after")).hasValue("1");
        assertThat(stranger.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(stranger.body()).contains("\"code\":\"busy\"");
        assertThat(rig.browser().get("/api/insight/board").statusCode()).isEqualTo(401);

        open.tryEmitEmpty();
        assertThat(inside.stream().map(answer -> answer.join().statusCode())).containsOnly(200);
        assertThat(rig.browser().get("/api/insight/board.csv").statusCode()).isEqualTo(401);
    }

    @Test
    void carriesMoreRequestsAtOnceThanTheUsualTwentyFive() {
        rig.activity.answerAfter(Duration.ofMillis(300));
        List<Browser> browsers =
                IntStream.range(0, 10).mapToObj(n -> rig.signedIn("many-" + n)).toList();
        List<CompletableFuture<HttpResponse<String>>> answers = browsers.stream()
                .flatMap(browser -> IntStream.range(0, 15).mapToObj(n -> browser.getAsync("/api/semesters")))
                .toList();

        assertThat(answers.stream().map(answer -> answer.join().statusCode())).containsOnly(200);
    }
}
