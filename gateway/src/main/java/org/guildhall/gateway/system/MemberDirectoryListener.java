package org.guildhall.gateway.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads {@code member.directory} from its beginning at each start and then follows it. It belongs to no consumer
 * group, since every instance needs all of it, and a broker that is away is waited for without holding up the rest.
 */
@Component
class MemberDirectoryListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Administrators.class);
    private static final String TOPIC = "member.directory";
    private static final Duration WAIT = Duration.ofSeconds(2);

    private final Administrators administrators;
    private final Map<String, Object> settings;
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
    private volatile boolean running;

    MemberDirectoryListener(@Value("${spring.kafka.bootstrap-servers}") String broker, Administrators administrators) {
        this.administrators = administrators;
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

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("member-directory").start(this::listen);
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
                pause();
            }
        }
    }

    private void follow(KafkaConsumer<String, byte[]> open) {
        List<TopicPartition> partitions = partitions(open);
        while (running && partitions.isEmpty()) {
            pause();
            partitions = partitions(open);
        }
        open.assign(partitions);
        open.seekToBeginning(partitions);
        while (running) {
            open.poll(WAIT).forEach(card -> administrators.hear(card.key(), card.value()));
        }
    }

    /** None while the topic does not exist or the broker is away. */
    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> open) {
        try {
            return open.partitionsFor(TOPIC, WAIT).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
        } catch (TimeoutException away) {
            return List.of();
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
