package org.guildhall.bench.judge;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;

/** How far the consumers of {@code activity.events} are behind its end. */
public final class Lag implements AutoCloseable {
    private static final String TOPIC = "activity.events";
    /** Groups that are made for one life of a process end in a UUID; nobody continues them. */
    private static final Pattern ONE_LIFE = Pattern.compile(".*[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Admin admin;

    public Lag(String bootstrapServers) {
        admin = Admin.create(Map.of(
                "bootstrap.servers", bootstrapServers, "request.timeout.ms", 3_000, "default.api.timeout.ms", 6_000));
    }

    /** Records of the topic that some consumer has yet to apply; at least one while nobody can tell. */
    public long look() throws InterruptedException {
        try {
            Map<TopicPartition, Long> ends = ends();
            List<String> groups = admin.listGroups().all().get().stream()
                    .map(GroupListing::groupId)
                    .filter(group -> !ONE_LIFE.matcher(group).matches())
                    .toList();
            long lag = 0;
            for (String group : groups) {
                lag += behind(committed(group), ends);
            }
            return lag;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException) {
                return 1;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        admin.describeTopics(List.of(TOPIC)).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .forEach(partition -> asked.put(new TopicPartition(TOPIC, partition.partition()), OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end :
                admin.listOffsets(asked).all().get().entrySet()) {
            ends.put(end.getKey(), end.getValue().offset());
        }
        return ends;
    }

    private Map<TopicPartition, OffsetAndMetadata> committed(String group)
            throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
    }

    /** A group that has committed nothing in the topic does not hear it. */
    private static long behind(Map<TopicPartition, OffsetAndMetadata> committed, Map<TopicPartition, Long> ends) {
        Collection<TopicPartition> heard = committed.keySet();
        if (ends.keySet().stream().noneMatch(heard::contains)) {
            return 0;
        }
        long behind = 0;
        for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
            OffsetAndMetadata at = committed.get(end.getKey());
            behind += end.getValue() - (at == null ? 0 : at.offset());
        }
        return behind;
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
