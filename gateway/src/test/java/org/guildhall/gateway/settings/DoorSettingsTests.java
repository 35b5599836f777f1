package org.guildhall.gateway.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.settings.Settings;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DoorSettingsTests {

    private final Map<String, Object> set = new HashMap<>(Map.of(
            "guildhall.issuer", "https://guildhall.example",
            "guildhall.jwks-uri", "http://member:8080/oauth2/jwks",
            "guildhall.services.member", "http://member:8080",
            "guildhall.services.activity", "http://activity:8080,http://other:8080",
            "guildhall.services.feedback", "http://feedback:8080",
            "guildhall.services.notification", "http://notification:8080",
            "guildhall.services.insight", "http://insight:8080",
            "spring.mongodb.uri", "mongodb://mongo:27017/gateway",
            "spring.kafka.bootstrap-servers", "kafka:9092"));

    @Test
    void namesEverythingThatIsWrongOrMissingAtOnce() {
        set.put("guildhall.cookies", "local");
        set.put("guildhall.gateway.secret", "local-only-gateway-secret");
        set.put("guildhall.services.insight", "insight");
        set.put("guildhall.trusted-proxies", "10.0.0.1,proxy.example");

        assertThat(complaints())
                .anySatisfy(each -> assertThat(each).startsWith("GUILDHALL_COOKIES must be secure"))
                .anySatisfy(each -> assertThat(each).startsWith("GUILDHALL_GATEWAY_SECRET must be a secret"))
                .anySatisfy(each -> assertThat(each).startsWith("GUILDHALL_INTERNAL_TOKEN is not set"))
                .anySatisfy(each -> assertThat(each).startsWith("GUILDHALL_SERVICES_INSIGHT must be an address"))
                .anySatisfy(each -> assertThat(each).startsWith("GUILDHALL_TRUSTED_PROXIES must list addresses"))
                .hasSize(5);
    }

    @Test
    void isContentWithWhatIsRight() {
        set.put("guildhall.gateway.secret", "0123456789abcdef");
        set.put("guildhall.internal-token", "fedcba9876543210");
        assertThat(complaints()).isEmpty();

        set.put("guildhall.issuer", "http://localhost:8080");
        set.put("guildhall.cookies", "LOCAL");
        set.remove("guildhall.internal-token");
        assertThat(complaints()).isEmpty();
    }

    private List<String> complaints() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("set", set));
        Settings settings = new Settings(environment);
        new DoorSettings().check(settings);
        return settings.complaints();
    }
}
