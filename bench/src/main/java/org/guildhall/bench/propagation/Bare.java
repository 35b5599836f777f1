package org.guildhall.bench.propagation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The baseline: the same record from one producer to one consumer of the same broker, with nothing of Guildhall between. */
final class Bare implements AutoCloseable {
    private static final String TOPIC = "bench.bare";
    private final KafkaProducer<String, byte[]> producer;
    private final Tape tape;

    Bare(String servers) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(12), Optional.empty())))
                    .all()
                    .get();
        }
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
        tape = new Tape(servers, TOPIC);
    }

    /** Nanoseconds from the call that sends to the consumer that has it. */
    long once(ConsumerRecord<String, byte[]> like) throws InterruptedException, TimeoutException {
        long sent = System.nanoTime();
        var message = new ProducerRecord<>(TOPIC, null, null, like.key(), like.value(), like.headers());
        message.headers().add("sent", Long.toString(sent).getBytes(StandardCharsets.US_ASCII));
        var _ = producer.send(message);
        return tape.await(any -> true).nanos() - sent;
    }

    @Override
    public void close() {
        producer.close();
        tape.close();
    }
}
