package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guildhall.gateway.rig.StubService.json;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.guildhall.gateway.rig.Rig;
import org.guildhall.launcher.broker.EmbeddedBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemIT {

    private static EmbeddedBroker broker;
    private static Rig rig;
    private static KafkaProducer<String, byte[]> producer;

    @BeforeAll
    static void start(@TempDir Path folder) {
        broker = EmbeddedBroker.start(folder, 0, 0);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
        card("admin", "{\"member\":\"admin\",\"status\":\"active\",\"administrator\":true}");
        card("plain", "{\"member\":\"plain\",\"status\":\"active\",\"administrator\":false}");
        rig = new Rig("--spring.kafka.bootstrap-servers=" + broker.bootstrapServers());
    }

    @AfterAll
    static void stop() {
        rig.close();
        producer.close();
        broker.close();
    }

    @BeforeEach
    void reset() {
        rig.reset();
    }

    @Test
    void showsAdministratorsThePartsAndHidesItselfFromOthers() {
        rig.activity.answer((request, response) -> switch (request.uri()) {
            case "/actuator/info" -> json(response, "{\"build\":{\"version\":\"1.2.3\"}}");
            case "/internal/system" -> json(response, "{\"deadLetters\":2,\"oldestPendingMs\":1500}");
            default -> response.send();
        });
        rig.insight.answerStatus(503);
        commit("activity-service", 1);

        await().until(() -> system("admin").statusCode() == 200);
        String body = system("admin").body();

        assertThat(body)
                .contains("{\"name\":\"gateway\",\"state\":\"UP\"")
                .contains("{\"name\":\"activity-service\",\"state\":\"UP\",\"version\":\"1.2.3\",\"lag\":1,"
                        + "\"oldestPendingMs\":1500,\"deadLetters\":2}")
                .contains("{\"name\":\"insight-service\",\"state\":\"NOT_READY\"")
                .contains("{\"name\":\"broker\",\"state\":\"UP\"}", "{\"name\":\"store\",\"state\":\"UP\"}");
        assertThat(system("plain").statusCode()).isEqualTo(404);
        assertThat(rig.browser().get("/api/system").statusCode()).isEqualTo(401);
    }

    @Test
    void showsADeadServiceAsDownWithoutWaitingForIt() {
        await().until(() -> system("admin").statusCode() == 200);
        rig.feedback.kill();
        try {
            assertThat(system("admin").body()).contains("{\"name\":\"feedback-service\",\"state\":\"DOWN\"");
        } finally {
            rig.feedback.revive();
        }
    }

    @Test
    void triesDeadLettersAgainThroughTheServicesInnerDoor() {
        await().until(() -> system("admin").statusCode() == 200);
        rig.insight.answer((request, response) -> json(response, "{\"redriven\":3}"));
        HttpResponse<String> done =
                rig.signedIn("admin").post("/api/system/dead-letters/insight-service/redrive?aggregate=roster/1.1", "");

        assertThat(done.body()).isEqualTo("{\"redriven\":3}");
        assertThat(rig.insight.last().uri()).startsWith("/internal/dead-letters/redrive?aggregate=roster");
        assertThat(rig.insight.last().headers().get("X-Guildhall-Internal")).isEqualTo("inside");
        assertThat(rig.signedIn("plain")
                        .post("/api/system/dead-letters/insight-service/redrive", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void followsTheDirectoryWhenSomebodyIsAppointedAndErased() {
        card("new", "{\"member\":\"new\",\"status\":\"active\",\"administrator\":true}");
        await().until(() -> system("new").statusCode() == 200);
        card("new", null);
        await().until(() -> system("new").statusCode() == 404);
    }

    private static HttpResponse<String> system(String member) {
        return rig.browser().get("/api/system", "Authorization", "Bearer " + rig.signIn.accessToken(member));
    }

    private static void card(String member, String body) {
        byte[] value = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        assertThat(producer.send(new ProducerRecord<>("member.directory", member, value)))
                .succeedsWithin(Duration.ofSeconds(10));
    }

    private static void commit(String group, int behind) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "group.id",
                group,
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class);
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor("member.directory").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            TopicPartition filled =
                    partitions.stream().filter(p -> ends.get(p) > 0).findFirst().orElseThrow();
            consumer.commitSync(Map.of(filled, new OffsetAndMetadata(ends.get(filled) - behind)));
        }
    }
}
