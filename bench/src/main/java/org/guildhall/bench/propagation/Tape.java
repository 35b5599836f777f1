package org.guildhall.bench.propagation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** An ordinary consumer with Kafka's own settings that notes when it saw each record of a topic from now on. */
final class Tape implements AutoCloseable {
    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread;
    private volatile boolean running = true;

    /** A record and the moment it was handed over. */
    record Seen(ConsumerRecord<String, byte[]> message, long nanos) {}

    Tape(String servers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        consumer.partitionsFor(topic)
                .forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().name("tape-" + topic).start(this::run);
    }

    private void run() {
        while (running) {
            for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(100))) {
                seen.add(new Seen(message, System.nanoTime()));
            }
        }
        consumer.close();
    }

    /** The next record that fits; those before it are forgotten. */
    Seen await(Predicate<ConsumerRecord<String, byte[]>> wanted) throws InterruptedException, TimeoutException {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (true) {
            Seen next = seen.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new TimeoutException("a record that should have come");
            }
            if (wanted.test(next.message())) {
                return next;
            }
        }
    }

    @Override
    public void close() {
        running = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
