package org.guildhall.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The broker as its keeper sees it: all that was ever told, how far each group has come, and telling it again. */
final class Broker implements AutoCloseable {
    /** The topics of facts; not the clock, and not the bell between instances. */
    static final List<String> FACTS = List.of(
            "member.directory",
            "member.contacts",
            "member.events",
            "activity.events",
            "feedback.events",
            "notification.events",
            "insight.events",
            "insight.open");

    private static final Pattern OF_ONE_PROCESS = Pattern.compile(".*[0-9a-f]{8}-[0-9a-f]{4}-.*");
    private final Map<String, Object> settings = Map.of("bootstrap.servers", TheSystem.bootstrapServers());
    private final Admin admin = Admin.create(settings);
    private final KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());

    /** The first copy of every record of the topics of facts, in the order of each partition. */
    List<ConsumerRecord<byte[], byte[]>> everything() {
        Map<String, ConsumerRecord<byte[], byte[]>> first = new LinkedHashMap<>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Map<TopicPartition, Long> ends = ends(FACTS);
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(fact -> first.putIfAbsent(fact.topic() + " " + Facts.header(fact, "ce_id"), fact));
            }
        }
        return List.copyOf(first.values());
    }

    /** Tells records again, as they were: same place, key, headers, value. */
    void tellAgain(List<ConsumerRecord<byte[], byte[]>> facts) {
        List<Future<?>> sent = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> fact : facts) {
            sent.add(producer.send(new ProducerRecord<>(
                    fact.topic(), fact.partition(), null, fact.key(), fact.value(), fact.headers())));
        }
        sent.forEach(Broker::done);
    }

    void tell(ProducerRecord<byte[], byte[]> message) {
        done(producer.send(message));
    }

    /** Where the topics end, partition by partition. */
    Map<TopicPartition, Long> ends(Collection<String> topics) {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        done(admin.describeTopics(topics).allTopicNames())
                .values()
                .forEach(topic -> topic.partitions()
                        .forEach(partition -> wanted.put(
                                new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
        return done(admin.listOffsets(wanted).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    /** How many records a topic has had. */
    long length(String topic) {
        return ends(List.of(topic)).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The groups of services; those of single processes end with their process. */
    Set<String> groups() {
        return done(admin.listGroups(ListGroupsOptions.forConsumerGroups()).all()).stream()
                .map(GroupListing::groupId)
                .filter(group -> !OF_ONE_PROCESS.matcher(group).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of the groups that have not acknowledged everything on the topics they hear. */
    List<String> behind(Collection<String> groups) {
        return groups.stream().filter(group -> !hasHeardAll(group)).toList();
    }

    private boolean hasHeardAll(String group) {
        Map<TopicPartition, OffsetAndMetadata> heard = heard(group);
        Set<String> topics = heard.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
        return ends(topics).entrySet().stream().allMatch(end -> {
            OffsetAndMetadata offset = heard.get(end.getKey());
            return end.getValue() == 0 || offset != null && offset.offset() >= end.getValue();
        });
    }

    /** Sends a group, none of whose members lives any more, back to the start of its topics. */
    void rewind(String group) {
        done(admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                .all());
        Map<TopicPartition, OffsetAndMetadata> start = new HashMap<>();
        heard(group).keySet().forEach(partition -> start.put(partition, new OffsetAndMetadata(0)));
        done(admin.alterConsumerGroupOffsets(group, start).all());
    }

    private Map<TopicPartition, OffsetAndMetadata> heard(String group) {
        return done(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    }

    private static <T> T done(KafkaFuture<T> future) {
        return done(future.toCompletionStage().toCompletableFuture());
    }

    private static <T> T done(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
