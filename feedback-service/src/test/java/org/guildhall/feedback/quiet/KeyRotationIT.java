package org.guildhall.feedback.quiet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.feedback.College;
import org.guildhall.feedback.College.Answer;
import org.guildhall.feedback.FeedbackTest;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.feedback.privacy.Keyring;
import org.guildhall.feedback.rotation.KeyRotation;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FeedbackTest
class KeyRotationIT {

    @Autowired
    TestInstallation installation;

    @Autowired
    KeyRotation rotation;

    @Autowired
    Keyring keyring;

    @Autowired
    Opinions opinions;

    @Autowired
    Releases releases;

    @Autowired
    Throttle throttle;

    @Test
    void afterRotationEverythingIsReadableAndTheOldKeysAreNamedNowhere() {
        College college = College.in(installation);
        throttle.refill();
        String named = college.raise("asker", "轮换之前").expect(201).id();
        Map<String, Object> sealed = new HashMap<>(College.opinion("wish", "union-work", "不留名"));
        sealed.put("mode", "confidential");
        String confidential =
                college.send("other", "/api/opinions", sealed).expect(201).id();
        Writer writer = new Writer();
        Answer rules = college.get(null, "/api/opinions/anonymous/rules");
        LocalDate day = LocalDate.parse(rules.text("day"));
        int bits = rules.body().path("zeroBits").asInt();
        college.post(null, "/api/opinions/anonymous", writer.letter("夜里", day, bits), null, null)
                .expect(202);
        String oldText = keyring.currentText();
        String oldSeal = keyring.currentSeal();

        rotation.begin();
        rotation.step(); // stopped here as by a kill; the command goes on with a further rotation
        post();
        await().atMost(Duration.ofSeconds(60)).until(() -> status().contains("\"done\""));

        assertThat(opinions.namesKey(oldText)).isFalse();
        assertThat(opinions.namesKey(oldSeal)).isFalse();
        assertThat(keyring.aliases())
                .as("a waiting act still names its key")
                .contains(oldText)
                .doesNotContain(oldSeal);
        releases.release();
        post();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> status().contains("\"done\"") && !keyring.aliases().contains(oldText));
        assertThat(college.get("officer-o", "/api/opinions/" + named)
                        .expect(200)
                        .text("text"))
                .isEqualTo("轮换之前");
        assertThat(college.get("other", "/api/opinions/" + confidential)
                        .expect(200)
                        .text("text"))
                .isEqualTo("不留名");
        college.act("other", confidential, "withdrawal", Map.of()).expect(200);
        assertThat(college.get("officer-o", "/api/opinions/" + writer.id())
                        .expect(200)
                        .text("text"))
                .isEqualTo("夜里");
    }

    private void post() {
        installation
                .inside()
                .post()
                .uri("/internal/keys/rotation")
                .exchange()
                .expectStatus()
                .isAccepted();
    }

    private String status() {
        return String.valueOf(installation
                .inside()
                .get()
                .uri("/internal/keys/rotation")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
