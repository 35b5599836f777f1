package org.guildhall.gateway.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Who is an administrator, heard from {@code member.directory}: read from its beginning at each start, then followed.
 * It keeps ids of administrators only, and belongs to no consumer group, since every instance needs all of it.
 */
@Component
class Administrators implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Administrators.class);
    private static final String TOPIC = "member.directory";
    private static final Duration WAIT = Duration.ofSeconds(2);

    private final Set<String> members = ConcurrentHashMap.newKeySet();
    private final Map<String, Object> settings;
    private final ObjectMapper json;
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
    private volatile boolean running;

    Administrators(@Value("${spring.kafka.bootstrap-servers}") String broker, ObjectMapper json) {
        this.json = json;
        this.settings = Map.of(
                "bootstrap.servers",
                broker,
                "enable.auto.commit",
                false,
                "allow.auto.create.topics",
                false,
                "reconnect.backoff.ms",
                100,
                "reconnect.backoff.max.ms",
                2000,
                "default.api.timeout.ms",
                5000,
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class);
    }

    boolean contains(String member) {
        return members.contains(member);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("administrators").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        KafkaConsumer<String, byte[]> open = consumer;
        if (open != null) {
            open.wakeup();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (KafkaConsumer<String, byte[]> open = new KafkaConsumer<>(settings)) {
                consumer = open;
                follow(open);
            } catch (WakeupException stopping) {
                LOG.debug("No longer listening to {}", TOPIC);
            } catch (KafkaException away) {
                LOG.debug("{} cannot be read for the moment", TOPIC, away);
            }
        }
    }

    private void follow(KafkaConsumer<String, byte[]> open) {
        List<TopicPartition> partitions = List.of();
        while (running && partitions.isEmpty()) {
            partitions = open.partitionsFor(TOPIC, WAIT).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            if (partitions.isEmpty()) {
                pause();
            }
        }
        open.assign(partitions);
        open.seekToBeginning(partitions);
        while (running) {
            open.poll(WAIT).forEach(this::hear);
        }
    }

    private void hear(ConsumerRecord<String, byte[]> event) {
        if (event.key() == null) {
            return;
        }
        if (event.value() != null && isAdministrator(event.value())) {
            members.add(event.key());
        } else {
            members.remove(event.key());
        }
    }

    private boolean isAdministrator(byte[] card) {
        try {
            JsonNode read = json.readTree(card);
            return read.path("administrator").asBoolean(false)
                    && "active".equals(read.path("status").asString(""));
        } catch (JacksonException unreadable) {
            LOG.warn("An unreadable member card gives nobody a right");
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(WAIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
