package org.guildhall.insight.generation.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.guildhall.insight.generation.Groups;
import org.guildhall.insight.sheet.Reader;
import org.guildhall.platform.PlatformProperties;
import org.guildhall.platform.consumer.Consumers;
import org.guildhall.platform.consumer.DeadLetters;
import org.guildhall.platform.relay.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Runs one set of consumers per generation, started and stopped while the service runs. */
@Component
class KafkaGroups implements Groups, AutoCloseable {
    private final TreeMap<Integer, Consumers> running = new TreeMap<>();
    private final Map<Integer, Map<TopicPartition, Long>> ends = new HashMap<>();
    private final Reader reader;
    private final KafkaProperties kafka;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;
    private final String prefix;
    private @Nullable Admin admin;

    KafkaGroups(
            Reader reader,
            KafkaProperties kafka,
            DeadLetters deadLetters,
            MeterRegistry meters,
            PlatformProperties platform) {
        this.reader = reader;
        this.kafka = kafka;
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.prefix = platform.topicPrefix();
    }

    @Override
    public synchronized void start(int generation) {
        if (!running.containsKey(generation)) {
            Origin origin = new Origin("insight-service", prefix);
            Consumers consumers = new Consumers(reader.of(generation), kafka, deadLetters, meters, origin);
            consumers.start();
            running.put(generation, consumers);
        }
    }

    @Override
    public synchronized void stopBelow(int generation) {
        Map<Integer, Consumers> older = running.headMap(generation);
        older.values().forEach(Consumers::stop);
        older.clear();
    }

    @Override
    public synchronized void stopAll() {
        running.values().forEach(Consumers::stop);
        running.clear();
    }

    /** Compares what the group has acknowledged with where the topics ended when last asked: at most one tick behind. */
    @Override
    public synchronized boolean caughtUp(int generation) {
        try {
            Map<TopicPartition, Long> before = ends.put(generation, endOffsets());
            return before != null && reached(committed(generation), before);
        } catch (ExecutionException e) {
            throw new KafkaException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean reached(Map<TopicPartition, OffsetAndMetadata> committed, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().filter(end -> end.getValue() > 0).allMatch(end -> {
            OffsetAndMetadata offset = committed.get(end.getKey());
            return offset != null && offset.offset() >= end.getValue();
        });
    }

    private Map<TopicPartition, OffsetAndMetadata> committed(int generation)
            throws ExecutionException, InterruptedException {
        return admin().listConsumerGroupOffsets(prefix + Reader.group(generation))
                .partitionsToOffsetAndMetadata()
                .get();
    }

    private Map<TopicPartition, Long> endOffsets() throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> topics = admin().describeTopics(
                        Reader.topics().stream().map(topic -> prefix + topic).toList())
                .allTopicNames()
                .get();
        Map<TopicPartition, OffsetSpec> wanted = topics.values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return admin().listOffsets(wanted).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private Admin admin() {
        Admin open = admin;
        if (open == null) {
            open = Admin.create(kafka.buildAdminProperties());
            admin = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
