package org.guildhall.feedback.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.guildhall.feedback.College;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

@ServiceTest
@ActiveProfiles({"test", "demo"})
class DemoLoaderIT {

    @Autowired
    TestInstallation installation;

    @Test
    void loadsTheOpinionsOfBothUnionsOnceAndSaysHowFarItIs() {
        College college = College.in(installation);
        installation.card(Cards.holding("ph-president", "public-health", 2022, "president"));
        installation.card(Cards.holding("ph-officer", "public-health", 2023, "officer", "office"));
        start();
        await().atMost(Duration.ofSeconds(30)).until(() -> progress().contains("\"state\":\"done\""));
        assertThat(progress()).contains("\"done\":96", "\"total\":96");
        College.Answer queue = college.get("officer-o", "/api/opinions?queue=department&limit=100")
                .expect(200);
        assertThat(queue.body().path("items").size()).isGreaterThan(4);
        assertThat(installation.read("feedback.events")).hasSizeGreaterThan(96);
        start();
        assertThat(progress()).contains("\"state\":\"done\"");
    }

    private void start() {
        installation
                .inside()
                .post()
                .uri("/internal/demo")
                .exchange()
                .expectStatus()
                .isAccepted();
    }

    private String progress() {
        return String.valueOf(installation
                .inside()
                .get()
                .uri("/internal/demo")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
