package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.guildhall.gateway.rig.Browser;
import org.guildhall.gateway.rig.Rig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class GuardIT {

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
