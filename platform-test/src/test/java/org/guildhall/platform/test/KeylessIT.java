package org.guildhall.platform.test;

import java.nio.file.Path;
import org.guildhall.platform.security.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** A service that was started for the first time while nobody could give it the keys. */
@ServiceTest
class KeylessIT {
    private static final String NOBODY = "http://127.0.0.1:1/jwks";

    @TempDir
    static Path empty;

    @TestConfiguration(proxyBeanMethods = false)
    static class Keyless {
        @Bean
        @Primary
        JwtDecoder keyless() {
            return Tokens.decoder("issuer", "audience", NOBODY, empty);
        }
    }

    @Autowired
    TestInstallation installation;

    @Test
    void asksForPatienceInsteadOfBreaking() {
        installation
                .as("m1")
                .get()
                .uri("/api/counters/1")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "3")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("keys-missing");
    }

    @Test
    void stillKnowsWhatIsNoTokenAtAll() {
        installation
                .as("m1")
                .get()
                .uri("/api/counters/1")
                .headers(headers -> headers.setBearerAuth("nonsense"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }
}
