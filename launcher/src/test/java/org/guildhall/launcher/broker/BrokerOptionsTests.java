package org.guildhall.launcher.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BrokerOptionsTests {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "KAFKA_LISTENERS", "PLAINTEXT://:9092,CONTROLLER://:9093",
            "KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://kafka:9092",
            "KAFKA_LOG_DIRS", "/var/lib/kafka/data",
            "KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false",
            "KAFKA_HEAP_OPTS", "-Xmx384m",
            "PATH", "/usr/bin");

    @Test
    void readsTheVariablesThatKafkasImageReads() {
        BrokerOptions options = BrokerOptions.fromEnvironment(ENVIRONMENT);

        assertThat(options.folder()).isEqualTo(Path.of("/var/lib/kafka/data"));
        assertThat(options.port()).isEqualTo(9092);
        assertThat(options.controllerPort()).isEqualTo(9093);
        assertThat(options.settings())
                .containsEntry("advertised.listeners", "PLAINTEXT://kafka:9092")
                .containsEntry("auto.create.topics.enable", "false")
                .hasSize(4);
    }

    @Test
    void putsThemBeforeItsOwnSettings() {
        Properties settings = BrokerSettings.of(
                BrokerOptions.fromEnvironment(ENVIRONMENT), Path.of("/var/lib/kafka/data"), 9092, 9093);

        assertThat(settings)
                .containsEntry("listeners", "PLAINTEXT://:9092,CONTROLLER://:9093")
                .containsEntry("auto.create.topics.enable", "false")
                .containsEntry("log.cleaner.threads", "1");
    }

    @Test
    void needsAListenerForClientsAndOneForTheController() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BrokerOptions.fromEnvironment(Map.of("KAFKA_LISTENERS", "PLAINTEXT://:9092")))
                .withMessageContaining("CONTROLLER");
    }
}
