package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.guildhall.gateway.rig.Browser;
import org.guildhall.gateway.rig.Rig;
import org.junit.jupiter.api.Test;

class RestartIT {

    @Test
    void keepsSessionsAndSigningKeysOverARestartWhileMemberServiceIsAway() {
        try (Rig rig = new Rig()) {
            Browser browser = rig.signedIn("m-1");
            String token = rig.signIn.accessToken("m-2");
            assertThat(rig.browser()
                            .get("/api/activities", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(200);

            rig.member.kill();
            rig.restartGateway();

            assertThat(browser.get("/api/activities").statusCode()).isEqualTo(200);
            assertThat(browser.post("/api/sign-ups", "{}").statusCode()).isEqualTo(200);
            assertThat(rig.browser()
                            .get("/api/activities", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(200);
            String forged = rig.signIn.accessToken(
                    "m-2", "http://evil", "guildhall", Instant.now().plusSeconds(60));
            assertThat(rig.browser()
                            .get("/api/activities", "Authorization", "Bearer " + forged)
                            .statusCode())
                    .isEqualTo(401);
        }
    }
}
