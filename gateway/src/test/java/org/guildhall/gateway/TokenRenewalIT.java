package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guildhall.gateway.rig.Browser;
import org.guildhall.gateway.rig.Rig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenRenewalIT {

    private static final Duration NEARLY_OVER = Duration.ofSeconds(30);

    private final Rig rig = Rig.shared();
    private int renewalsBefore;
    private int refusedBefore;

    @BeforeEach
    void count() {
        renewalsBefore = rig.signIn.renewals();
        refusedBefore = rig.signIn.refused();
    }

    @Test
    void renewsOnceHoweverManyRequestsComeAtOnce() {
        Browser browser = signedInWithTokensThatLive(NEARLY_OVER);
        rig.signIn.tokenLife(Duration.ofMinutes(60));

        List<Integer> answers = all(IntStream.range(0, 20).mapToObj(n -> browser.getAsync("/api/activities?" + n)));

        assertThat(answers).containsOnly(200);
        assertThat(rig.signIn.renewals() - renewalsBefore).isEqualTo(1);
        assertThat(rig.signIn.refused() - refusedBefore).isZero();
    }

    @Test
    void renewsOnceOnSeveralGateways() {
        int port = Rig.freePort();
        try (var second = rig.secondGateway(port)) {
            Browser here = signedInWithTokensThatLive(NEARLY_OVER);
            Browser there = here.at(URI.create("http://localhost:" + port));
            rig.signIn.tokenLife(Duration.ofMinutes(60));

            List<Integer> answers = all(
                    IntStream.range(0, 20).mapToObj(n -> (n % 2 == 0 ? here : there).getAsync("/api/activities?" + n)));

            assertThat(answers).containsOnly(200);
            assertThat(rig.signIn.renewals() - renewalsBefore).isEqualTo(1);
            assertThat(rig.signIn.refused() - refusedBefore).isZero();
            assertThat(second.isActive()).isTrue();
        }
    }

    @Test
    void endsTheSessionWhenTheServerSaysItIsOver() {
        Browser browser = signedInWithTokensThatLive(NEARLY_OVER);
        rig.signIn.forgetRefreshTokens();

        assertThat(browser.get("/api/activities").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/activities").statusCode()).isEqualTo(401);
    }

    private Browser signedInWithTokensThatLive(Duration life) {
        rig.signIn.tokenLife(life);
        return rig.signedIn("renewing-" + System.nanoTime());
    }

    private static List<Integer> all(Stream<CompletableFuture<HttpResponse<String>>> answers) {
        return answers.toList().stream()
                .map(answer -> answer.join().statusCode())
                .toList();
    }
}
