package org.guildhall.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.guildhall.gateway.GatewaySettings;
import org.guildhall.gateway.GatewaySettings.CookieProfile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SealTests {

    private final Seal seal = seal("one secret");

    @Test
    void opensWhatAnotherInstanceClosed() {
        assertThat(seal("one secret").open(seal.close("往哪里去 /activities"), String.class))
                .hasValue("往哪里去 /activities");
    }

    @Test
    void neverLooksTheSameTwice() {
        assertThat(seal.close("text")).isNotEqualTo(seal.close("text")).doesNotContain("text");
    }

    @Test
    void opensNothingThatWasTouchedOrIsForeign() {
        String closed = seal.close("text");
        char first = closed.charAt(20) == 'A' ? 'B' : 'A';

        assertThat(seal.open(closed.substring(0, 20) + first + closed.substring(21), String.class))
                .isEmpty();
        assertThat(seal.open(closed.substring(0, 24), String.class)).isEmpty();
        assertThat(seal("another secret").open(closed, String.class)).isEmpty();
        assertThat(seal.open(closed, PendingSignIn[].class)).isEmpty();
        assertThat(seal.open("nonsense!", String.class)).isEmpty();
        assertThat(seal.open("", String.class)).isEmpty();
    }

    private static Seal seal(String secret) {
        URI any = URI.create("http://localhost:1");
        return new Seal(
                new GatewaySettings(
                        any,
                        any,
                        CookieProfile.LOCAL,
                        new GatewaySettings.Services(
                                List.of(any), List.of(any), List.of(any), List.of(any), List.of(any)),
                        new GatewaySettings.Client(secret),
                        new GatewaySettings.Session(Duration.ofHours(1), Duration.ofHours(1), Duration.ofMinutes(1)),
                        List.of(),
                        ""),
                JsonMapper.builder().build());
    }
}
