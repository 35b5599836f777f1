package org.guildhall.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.guildhall.launcher.GuildhallSystem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A fact as its producer would tell it: the sample of its contract, about an aggregate of the test's own. */
record Fact(String topic, String type, String aggregate, String key, String body) {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** Long enough ago that nobody is told of it any more. */
    private static final Duration OLD = Duration.ofDays(60);

    static Fact of(String topic, String type, String aggregate, String key) {
        String service = type.substring(0, type.indexOf('.'));
        Path sample = GuildhallSystem.repository().resolve(service + "-service/contracts/" + type + ".sample.json");
        try {
            return new Fact(topic, type, aggregate, key, Files.readString(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Fact with(String field, String value) {
        ObjectNode changed = (ObjectNode) JSON.readTree(body);
        return new Fact(topic, type, aggregate, key, changed.put(field, value).toString());
    }

    Fact body(String text) {
        return new Fact(topic, type, aggregate, key, text);
    }

    Fact type(String other) {
        return new Fact(topic, other, aggregate, key, body);
    }

    Fact bodiless() {
        return new Fact(topic, type, aggregate, key, null);
    }

    ProducerRecord<byte[], byte[]> at(long sequence) {
        return at("1." + sequence);
    }

    /** On the first partition, whatever the key: others' facts stand right behind it. */
    ProducerRecord<byte[], byte[]> at(String sequence) {
        byte[] value = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(topic, 0, key.getBytes(StandardCharsets.UTF_8), value);
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", aggregate + "/" + sequence);
        header(message, "ce_source", "/guildhall/test");
        header(message, "ce_type", type);
        header(message, "ce_subject", aggregate);
        header(message, "ce_time", Instant.now().minus(OLD).toString());
        header(message, "ce_sequence", sequence);
        header(message, "content-type", "application/json");
        return message;
    }

    private static void header(ProducerRecord<byte[], byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
