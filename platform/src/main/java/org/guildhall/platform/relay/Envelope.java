package org.guildhall.platform.relay;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.guildhall.platform.event.PendingFact;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.store.AggregateType;

/** A pending fact as a CloudEvent in Kafka's binary mode; its id is {@code <aggregate>/<id>/<epoch>.<sequence>}. */
final class Envelope {
    private static final String CONTRACTS = "https://guildhall.example/contracts/";

    private Envelope() {}

    static ProducerRecord<String, byte[]> of(Origin origin, AggregateType<?> type, String id, PendingFact fact) {
        String sequence = Position.text(fact.position());
        String subject = type.aggregate(id);
        CloudEventBuilder builder = CloudEventBuilder.v1()
                .withId(subject + "/" + sequence)
                .withSource(URI.create("/guildhall/" + origin.service()))
                .withType(fact.type())
                .withTime(fact.at().atOffset(ZoneOffset.UTC))
                .withSubject(subject)
                .withDataSchema(URI.create(CONTRACTS + fact.type() + ".schema.json"))
                .withExtension("sequence", sequence);
        if (fact.restated()) {
            builder = builder.withExtension("restated", "true");
        }
        if (fact.body() != null) {
            builder = builder.withData("application/json", fact.body().getBytes(StandardCharsets.UTF_8));
        }
        CloudEvent event = builder.build();
        ProducerRecord<String, byte[]> message = KafkaMessageFactory.createWriter(
                        origin.topicPrefix() + type.topic(), fact.key())
                .writeBinary(event);
        if (fact.trace() != null) {
            message.headers().add("traceparent", fact.trace().getBytes(StandardCharsets.US_ASCII));
        }
        return message;
    }
}
