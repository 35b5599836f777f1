package org.guildhall.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import org.guildhall.platform.security.InternalDoor;
import org.guildhall.platform.store.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
class WebIT {
    @Autowired
    TestInstallation installation;

    private RestTestClient client;
    private String path;

    @BeforeEach
    void prepare() {
        client = installation.as("m1");
        path = "/api/counters/" + Ids.next();
    }

    private RestTestClient.ResponseSpec post(String key, String body) {
        return client.post()
                .uri(path)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    @Test
    void repeatsTheAnswerOfARepeatedRequest() {
        post("k1", "{\"added\":2}").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
        post("k1", "{\"added\":2}")
                .expectStatus()
                .isOk()
                .expectBody(Integer.class)
                .isEqualTo(2);
        post("k1", "{\"added\":3}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency-key-reused");
        post("k2", "{\"added\":2}")
                .expectStatus()
                .isOk()
                .expectBody(Integer.class)
                .isEqualTo(4);
    }

    @Test
    void namesWhatIsWrong() {
        post("k", "{\"added\":")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("malformed");
        post("k", "{\"added\":1,\"more\":2}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("more");
        post("k", "{\"added\":\"x\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("added");
        post("k", "{\"added\":-1}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-positive");
        client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"added\":1}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("Idempotency-Key");
        post("k", " ".repeat(70_000)).expectStatus().isEqualTo(413);
        client.put()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"added\":1}")
                .exchange()
                .expectStatus()
                .isEqualTo(428);
        client.get()
                .uri("/api/nothing")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-found");
    }

    @Test
    void speaksTheCallersLanguage() {
        client.get()
                .uri("/api/nothing")
                .header("Accept-Language", "en-GB")
                .exchange()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("This does not exist, or it is not yours to see.");
        client.get()
                .uri("/api/nothing")
                .header("Accept-Language", "zh-CN")
                .exchange()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("没有这项内容，或者您无权查看。");
    }

    @Test
    void refusesForgedTokens() {
        refused(TestTokens.sign(
                TestTokens.generate("test"), TestTokens.claims("m1").build()));
        refused(TestTokens.sign(
                TestTokens.claims("m1").issuer("http://evil.test").build()));
        refused(TestTokens.sign(TestTokens.claims("m1").audience("other").build()));
        refused(TestTokens.sign(TestTokens.claims("m1")
                .expirationTime(new Date(System.currentTimeMillis() - 120_000))
                .build()));
        refused(new com.nimbusds.jwt.PlainJWT(TestTokens.claims("m1").build()).serialize());
        refused("garbage");
    }

    private void refused(String token) {
        installation
                .as(null)
                .post()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", "k")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"added\":1}")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unauthenticated");
    }

    @Test
    void opensInternalPathsToTheInstallationsTokenOnly() {
        client.get().uri("/internal/system").exchange().expectStatus().isNotFound();
        client.get()
                .uri("/internal/system")
                .header(InternalDoor.HEADER, TestInstallation.INTERNAL_TOKEN)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.deadLetters")
                .exists();
    }

    @Test
    void saysThatItIsReady() {
        var answer = installation
                .as(null)
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk();
        answer.expectBody(String.class).value(body -> assertThat(body).contains("UP"));
        installation
                .as(null)
                .get()
                .uri("/actuator/env")
                .exchange()
                .expectStatus()
                .is4xxClientError();
    }
}
