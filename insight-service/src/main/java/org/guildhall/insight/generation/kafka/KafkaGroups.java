package org.guildhall.insight.generation.kafka;

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
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Runs one set of consumers per generation, started and stopped while the service runs. */
@Component
class KafkaGroups implements Groups, AutoCloseable {
    private final TreeMap<Integer, Runnable> stops = new TreeMap<>();
    private final Map<Integer, Map<TopicPartition, Long>> ends = new HashMap<>();
    private final Reader reader;
    private final Consumers consumers;
    private final KafkaProperties kafka;
    private final String prefix;
    private @Nullable Admin admin;

    KafkaGroups(Reader reader, Consumers consumers, KafkaProperties kafka, PlatformProperties platform) {
        this.reader = reader;
        this.consumers = consumers;
        this.kafka = kafka;
        this.prefix = platform.topicPrefix();
    }

    @Override
    public synchronized void start(int generation) {
        stops.computeIfAbsent(generation, wanted -> consumers.hear(reader.of(wanted)));
    }

    @Override
    public synchronized void stopBelow(int generation) {
        Map<Integer, Runnable> older = stops.headMap(generation);
        older.values().forEach(Runnable::run);
        older.clear();
    }

    @Override
    public synchronized void stopAll() {
        stops.values().forEach(Runnable::run);
        stops.clear();
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
