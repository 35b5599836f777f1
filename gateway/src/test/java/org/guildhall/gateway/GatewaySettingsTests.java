package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.guildhall.gateway.GatewaySettings.CookieProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewaySettingsTests {

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080"})
    void allowPlainCookiesOnLoopback(String issuer) {
        assertThat(settings(issuer, CookieProfile.LOCAL, "s").issuer()).hasToString(issuer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://guildhall.example",
                "https://guildhall.example",
                "http://localhost.evil.example",
                "http://10.0.0.5:8080",
                "http://127.0.0.1.evil.example"
            })
    void refusePlainCookiesAnywhereElse(String issuer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(issuer, CookieProfile.LOCAL, "s"))
                .withMessageContaining("loopback");
    }

    @Test
    void refuseTheBuiltInSecretOnAPublicAddress() {
        String local = "local-only-gateway-secret";

        assertThat(settings("http://localhost:8080", CookieProfile.LOCAL, local)
                        .gateway()
                        .secret())
                .isEqualTo(local);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings("https://guildhall.example", CookieProfile.SECURE, local))
                .withMessageContaining("GUILDHALL_GATEWAY_SECRET");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings("https://guildhall.example", CookieProfile.SECURE, " "));
    }

    static GatewaySettings settings(String issuer, CookieProfile cookies, String secret) {
        List<URI> service = List.of(URI.create("http://127.0.0.1:1"));
        return new GatewaySettings(
                URI.create(issuer),
                URI.create(issuer + "/oauth2/jwks"),
                cookies,
                new GatewaySettings.Services(service, service, service, service, service),
                new GatewaySettings.Client(secret),
                new GatewaySettings.Session(Duration.ofHours(12), Duration.ofDays(14), Duration.ofMinutes(15)),
                List.of(),
                "");
    }
}
