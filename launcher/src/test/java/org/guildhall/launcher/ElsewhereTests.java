package org.guildhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.guildhall.launcher.parts.Part;
import org.junit.jupiter.api.Test;

class ElsewhereTests {

    @Test
    void isNamedByTheVariablesOfTheGateway() {
        Elsewhere found = Elsewhere.of(Map.of(
                        "GUILDHALL_SERVICES_MEMBER", "http://member-service:8080",
                        "GUILDHALL_SERVICES_ACTIVITY", "http://one:8080, http://other:8080",
                        "SPRING_KAFKA_BOOTSTRAP_SERVERS", "broker:9092"))
                .orElseThrow();

        assertThat(found.url(Part.MEMBER)).isEqualTo("http://member-service:8080");
        assertThat(found.url(Part.ACTIVITY)).isEqualTo("http://one:8080");
        assertThat(found.bootstrapServers()).isEqualTo("broker:9092");
        assertThat(found.storeUri()).startsWith("mongodb://mongo:27017/");
        assertThatIllegalStateException()
                .isThrownBy(() -> found.url(Part.INSIGHT))
                .withMessageContaining("GUILDHALL_SERVICES_INSIGHT");
    }

    @Test
    void isNotThereWhenNothingNamesIt() {
        assertThat(Elsewhere.of(Map.of("PATH", "/usr/bin"))).isEmpty();
    }
}
