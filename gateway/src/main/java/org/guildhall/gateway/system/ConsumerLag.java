package org.guildhall.gateway.system;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** How many events each consumer group has still to read, asked of the broker; no answer means it is away. */
@Component
class ConsumerLag implements DisposableBean {

    private static final int MILLIS = 1500;

    private final String broker;
    private @Nullable Admin admin;

    ConsumerLag(@Value("${spring.kafka.bootstrap-servers}") String broker) {
        this.broker = broker;
    }

    /** Lag by group; empty if the broker does not answer in time. */
    Mono<Map<String, Long>> byGroup() {
        return Mono.fromCallable(this::read)
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorResume(KafkaException.class, away -> Mono.empty())
                .onErrorResume(ExecutionException.class, away -> Mono.empty())
                .onErrorResume(TimeoutException.class, away -> Mono.empty());
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close(Duration.ofMillis(MILLIS));
        }
    }

    /** Made when it is first needed: most gateways never show a system page. */
    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(Map.of(
                    "bootstrap.servers", broker, "request.timeout.ms", MILLIS, "default.api.timeout.ms", MILLIS));
        }
        return admin;
    }

    private Map<String, Long> read() throws ExecutionException, InterruptedException, TimeoutException {
        Set<String> groups =
                admin()
                        .listGroups(ListGroupsOptions.forConsumerGroups())
                        .all()
                        .get(MILLIS, TimeUnit.MILLISECONDS)
                        .stream()
                        .map(GroupListing::groupId)
                        .collect(Collectors.toSet());
        Map<String, Long> lags = new HashMap<>();
        for (String group : groups) {
            lags.put(group, lagOf(group));
        }
        return lags;
    }

    private long lagOf(String group) throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetAndMetadata> read = admin().listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(MILLIS, TimeUnit.MILLISECONDS);
        read.values().removeIf(Objects::isNull);
        Map<TopicPartition, OffsetSpec> ends = read.keySet().stream()
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        var last = admin().listOffsets(ends).all().get(MILLIS, TimeUnit.MILLISECONDS);
        return read.entrySet().stream()
                .mapToLong(entry -> {
                    var end = last.get(entry.getKey());
                    return end == null
                            ? 0
                            : Math.max(0, end.offset() - entry.getValue().offset());
                })
                .sum();
    }
}
