package org.guildhall.platform.consumer;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Notices when a reader has come to where the topic ended when reading began. */
final class CatchUp {
    private final Runnable whenDone;
    private final Map<TopicPartition, Long> ahead = new ConcurrentHashMap<>();
    private volatile boolean done;

    CatchUp(Runnable whenDone) {
        this.whenDone = whenDone;
    }

    void assigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        if (done) {
            return;
        }
        Map<TopicPartition, Long> begin = consumer.beginningOffsets(partitions);
        consumer.endOffsets(partitions).forEach((partition, end) -> {
            if (end > begin.getOrDefault(partition, 0L)) {
                ahead.put(partition, end);
            }
        });
        finishIfNothingAhead();
    }

    void read(ConsumerRecord<?, ?> message) {
        if (!done) {
            TopicPartition partition = new TopicPartition(message.topic(), message.partition());
            ahead.computeIfPresent(partition, (p, end) -> message.offset() + 1 >= end ? null : end);
            finishIfNothingAhead();
        }
    }

    private void finishIfNothingAhead() {
        if (ahead.isEmpty()) {
            done = true;
            whenDone.run();
        }
    }
}
