package org.guildhall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.guildhall.launcher.parts.Part;
import org.junit.jupiter.api.Test;

/** What the door lets in and what it does not, and that one dead service leaves the rest. */
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

    @Test
    void signedInPeopleGoOnWhileMemberServiceIsDead() {
        Visitor student = Visitor.signedInAs("student");
        Visitor minister = Visitor.signedInAs("minister");
        String activity = PathsIT.openActivity(minister, 3, "Without members");
        TheSystem.kill(Part.MEMBER);
        try {
            assertThat(PathsIT.signUp(student, activity).status()).isEqualTo(201);
            Visitor.Answer away = student.get("/api/members/me");
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.header("Retry-After")).isNotEmpty();
        } finally {
            TheSystem.restart(Part.MEMBER);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(student.get("/api/members/me").status()).isEqualTo(200));
    }
}
