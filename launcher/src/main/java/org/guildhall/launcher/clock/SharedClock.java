package org.guildhall.launcher.clock;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The offset every part adds to its clock: the last record of the compacted topic {@code guildhall.clock}. */
public final class SharedClock {

    private static final String TOPIC = "guildhall.clock";
    private static final String KEY = "clock";
    private static final Pattern OFFSET = Pattern.compile("\"offsetSeconds\"\\s*:\\s*(-?\\d+)");

    private final String bootstrapServers;

    /** The clock of the system with this broker. */
    public SharedClock(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** How far the clock is moved now. */
    public Duration offset() {
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        Duration offset = Duration.ZERO;
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "default.api.timeout.ms", 8_000, "client.id", KEY);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<String, String> found : consumer.poll(Duration.ofMillis(200))) {
                    offset = seconds(found.value());
                }
            }
        }
        return offset;
    }

    /** Moves the clock of all parts to this distance from the true time. */
    public void set(Duration offset) {
        String body = "{\"offsetSeconds\":" + offset.toSeconds() + "}";
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "max.block.ms", 8_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, 0, KEY, body)).get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the clock was moved", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker does not take the new time: " + e.getMessage(), e);
        }
    }

    private static Duration seconds(@Nullable String body) {
        Matcher found = OFFSET.matcher(body == null ? "" : body);
        return found.find() ? Duration.ofSeconds(Long.parseLong(found.group(1))) : Duration.ZERO;
    }
}
