package org.guildhall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the door lets in and what it does not. */
class EdgeIT {

    @Test
    void strangerIsAskedToSignIn() {
        Visitor.Answer answer = Visitor.stranger().get("/api/members/me");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void foreignPageCannotActForASignedInStudent() {
        assertThat(Visitor.signedInAs("student")
                        .forgedPost("/api/sign-ups", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void internalPathsAreNotReachableThroughTheGateway() {
        Visitor visitor = Visitor.signedInAs("administrator");
        assertThat(visitor.get("/internal/system").text()).doesNotContain("deadLetters");
        assertThat(visitor.get("/actuator/env").text()).doesNotContain("propertySources");
    }

    @Test
    void anonymousRouteRefusesWhatIdentifies() {
        assertThat(Visitor.signedInAs("student")
                        .get("/api/opinions/anonymous/rules")
                        .status())
                .isEqualTo(400);
        assertThat(Visitor.stranger().get("/api/opinions/anonymous/rules").status())
                .isEqualTo(200);
    }
}
