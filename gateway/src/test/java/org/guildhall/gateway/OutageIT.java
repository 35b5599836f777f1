package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.guildhall.gateway.rig.Browser;
import org.guildhall.gateway.rig.Rig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutageIT {

    private static final Duration NEARLY_OVER = Duration.ofSeconds(30);
    private static final Duration SOON_OVER = Duration.ofSeconds(1);

    private static Rig rig;

    @BeforeAll
    static void start() {
        rig = new Rig("--server.shutdown=graceful", "--spring.lifecycle.timeout-per-shutdown-phase=20s");
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @BeforeEach
    void reset() {
        rig.reset();
    }

    @Test
    void keepsSessionsAndSigningKeysOverARestartWhileMemberServiceIsAway() {
        Browser browser = rig.signedIn("m-1");
        String token = rig.signIn.accessToken("m-2");
        assertThat(asBearer(token)).isEqualTo(200);

        rig.member.kill();
        try {
            rig.restartGateway();

            assertThat(browser.get("/api/activities").statusCode()).isEqualTo(200);
            assertThat(browser.post("/api/sign-ups", "{}").statusCode()).isEqualTo(200);
            assertThat(asBearer(token)).isEqualTo(200);
            String forged = rig.signIn.accessToken(
                    "m-2", "http://evil", "guildhall", Instant.now().plusSeconds(60));
            assertThat(asBearer(forged)).isEqualTo(401);
        } finally {
            rig.member.revive();
        }
    }

    @Test
    void usesTheOldTokenWhileItLastsIfTheServerIsAway() {
        Browser browser = signedInWithTokensThatLive(NEARLY_OVER);
        rig.member.kill();
        try {
            assertThat(browser.get("/api/activities").statusCode()).isEqualTo(200);
        } finally {
            rig.member.revive();
        }
    }

    @Test
    void saysTryAgainWhenTheTokenIsOverAndTheServerIsAway() {
        Browser browser = signedInWithTokensThatLive(SOON_OVER);
        rig.member.kill();
        try {
            await().until(() -> browser.get("/api/activities").statusCode() == 503);
            HttpResponse<String> refused = browser.get("/api/activities");
            assertThat(refused.body()).contains("sign-in-unavailable");
            assertThat(refused.headers().firstValue("retry-after")).isPresent();
        } finally {
            rig.member.revive();
        }
        rig.signIn.tokenLife(Duration.ofMinutes(60));
        assertThat(browser.get("/api/activities").statusCode()).isEqualTo(200);
    }

    @Test
    void endsOpenStreamsInsteadOfWaitingForThemWhenItStops() throws IOException {
        rig.notification.answerStream();
        try (InputStream stream =
                rig.signedIn("streaming").stream("/api/stream").body()) {
            assertThat(stream.read()).isPositive();
            long start = System.nanoTime();
            rig.stopGateway();

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
            rig.startGateway();
            await().until(() -> rig.notification.openStreams() == 0);
        }
    }

    private Browser signedInWithTokensThatLive(Duration life) {
        rig.signIn.tokenLife(life);
        return rig.signedIn("renewing-" + System.nanoTime());
    }

    private static int asBearer(String token) {
        return rig.browser()
                .get("/api/activities", "Authorization", "Bearer " + token)
                .statusCode();
    }
}
