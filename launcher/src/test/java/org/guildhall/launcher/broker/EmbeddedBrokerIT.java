package org.guildhall.launcher.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.guildhall.launcher.ChildProcess;
import org.guildhall.launcher.net.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker in this JVM and as a process that is killed. */
class EmbeddedBrokerIT {

    private static final TopicPartition PARTITION = new TopicPartition("activity.events", 3);

    @TempDir
    private Path folder;

    @Test
    void createsTheTopicsAndNoOthers() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerOptions.strict(folder, 0, 0));
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            broker.create(Topics.all());
            broker.create(Topics.all());
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrderElementsOf(
                            Topics.all().stream().map(Topics.Topic::name).toList());
            assertThat(admin.describeTopics(List.of("member.directory"))
                            .allTopicNames()
                            .get()
                            .get("member.directory")
                            .partitions())
                    .hasSize(12);
        }
    }

    @Test
    void losesAndReordersNoAcknowledgedRecordWhenKilled() throws Exception {
        int port = FreePort.find();
        int controllerPort = FreePort.find();
        Queue<Integer> acknowledged = new ConcurrentLinkedQueue<>();
        ChildProcess broker = ChildProcess.start(BrokerMain.class, folder, port, controllerPort);
        long firstStart = broker.startMillis();
        try (KafkaProducer<String, String> producer = producer(port)) {
            Thread sender = Thread.ofPlatform().start(() -> sendUntilInterrupted(producer, acknowledged));
            await().atMost(Duration.ofSeconds(40))
                    .pollDelay(Duration.ofMillis(1_200 + new Random(7).nextInt(800)))
                    .until(() -> acknowledged.size() > 500);
            broker.kill();
            sender.interrupt();
            sender.join();
            producer.close(Duration.ZERO);
        }
        try (ChildProcess again = ChildProcess.start(BrokerMain.class, folder, port, controllerPort)) {
            List<Integer> read = readAll(port);
            System.out.printf(
                    "broker: %d acknowledged, %d in the log, first start %d ms, restart after kill -9 %d ms%n",
                    acknowledged.size(), read.size(), firstStart, again.startMillis());
            Set<Integer> present = new TreeSet<>(read);
            assertThat(acknowledged.stream().filter(number -> !present.contains(number)))
                    .as("acknowledged and lost")
                    .isEmpty();
            assertThat(read).as("in order, none twice").isEqualTo(List.copyOf(present));
        }
    }

    private static void sendUntilInterrupted(KafkaProducer<String, String> producer, Queue<Integer> acknowledged) {
        try {
            send(producer, acknowledged);
        } catch (InterruptException stopped) {
            // the broker is gone, enough was sent
        }
    }

    private static void send(KafkaProducer<String, String> producer, Queue<Integer> acknowledged) {
        for (int n = 0; !Thread.currentThread().isInterrupted() && n < 1_000_000; n++) {
            int number = n;
            var _ = producer.send(
                    new ProducerRecord<>(PARTITION.topic(), PARTITION.partition(), "key", String.valueOf(number)),
                    (_, failure) -> {
                        if (failure == null) {
                            acknowledged.add(number);
                        }
                    });
        }
    }

    private static KafkaProducer<String, String> producer(int port) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", "127.0.0.1:" + port,
                        "acks", "all",
                        "enable.idempotence", "true",
                        "max.block.ms", "20000",
                        "buffer.memory", String.valueOf(1 << 16),
                        "batch.size", "2048"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static List<Integer> readAll(int port) {
        Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + port);
        List<Integer> read = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            long end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
            while (consumer.position(PARTITION) < end) {
                for (ConsumerRecord<String, String> found : consumer.poll(Duration.ofMillis(200))) {
                    read.add(Integer.valueOf(found.value()));
                }
            }
        }
        return read;
    }
}
