package org.guildhall.e2e;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A college's dashboard outside the system: an ordinary consumer that reads a topic from its end on. */
final class Facts implements AutoCloseable {
    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();

    Facts(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                TheSystem.bootstrapServers(),
                "group.id",
                "dashboard-" + UUID.randomUUID(),
                "enable.auto.commit",
                "false");
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** Waits for a fact of a type whose body fits. */
    ConsumerRecord<String, String> await(String type, Predicate<String> body) {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < until) {
            consumer.poll(Duration.ofMillis(50)).forEach(seen::add);
            for (ConsumerRecord<String, String> fact : seen) {
                if (header(fact, "ce_type").equals(type) && body.test(fact.value())) {
                    return fact;
                }
            }
        }
        throw new AssertionError("no " + type + " among "
                + seen.stream().map(f -> header(f, "ce_type")).toList());
    }

    static String header(ConsumerRecord<?, ?> fact, String name) {
        var header = fact.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
