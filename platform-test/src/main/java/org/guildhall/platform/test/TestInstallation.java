package org.guildhall.platform.test;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.guildhall.platform.event.EventJson;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.security.InternalDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

/** One context's corner of the shared backends: who its members are, what arrives on its topics, what it publishes. */
public final class TestInstallation {
    public static final String INTERNAL_TOKEN = "test-internal-token";
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", Backends.bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());
    private final String prefix;
    private final ConfigurableApplicationContext context;
    private final Map<String, AtomicLong> sequences = new ConcurrentHashMap<>();

    TestInstallation(String prefix, ConfigurableApplicationContext context) {
        this.prefix = prefix;
        this.context = context;
    }

    public String topic(String name) {
        return prefix + name;
    }

    /** A client of this service, signed in as the member; null: nobody. */
    public RestTestClient as(@Nullable String member) {
        RestTestClient.Builder<?> client = RestTestClient.bindToServer().baseUrl(url());
        if (member != null) {
            client.defaultHeader("Authorization", "Bearer " + TestTokens.of(member));
        }
        return client.build();
    }

    /** A client at the internal door, as the launcher and operators come. */
    public RestTestClient inside() {
        return RestTestClient.bindToServer()
                .baseUrl(url())
                .defaultHeader(InternalDoor.HEADER, INTERNAL_TOKEN)
                .build();
    }

    /** What the service answers the member at that address. */
    public int status(@Nullable String member, String path) {
        return as(member).get().uri(path).exchange().returnResult().getStatus().value();
    }

    /** The body of a good answer. */
    public <T> T answer(String member, String path, Class<T> type) {
        return Objects.requireNonNull(as(member)
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(type)
                .returnResult()
                .getResponseBody());
    }

    /** Every aggregate of the service with the sequence of its last fact, once nothing changes any more. */
    Map<String, Long> versionsAtRest() {
        List<Map<String, Long>> last = new ArrayList<>(List.of(versions()));
        Awaitility.await().pollInterval(Duration.ofMillis(300)).until(() -> {
            last.add(versions());
            return last.getLast().equals(last.get(last.size() - 2));
        });
        return last.getLast();
    }

    private Map<String, Long> versions() {
        MongoDatabase database = context.getBean(MongoTemplate.class).getDb();
        Map<String, Long> versions = new HashMap<>();
        for (String collection : database.listCollectionNames()) {
            database.getCollection(collection)
                    .find(Filters.exists("evSeq"))
                    .forEach(found -> versions.put(collection + "/" + found.get("_id"), found.getLong("evSeq")));
        }
        return versions;
    }

    public String url() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return "http://127.0.0.1:" + Objects.requireNonNull(server).getPort();
    }

    /** Publishes a card and waits until the service knows it. */
    public Card card(Card card) {
        publish("member.directory", "member.card-changed.v1", "member/" + card.member(), card.member(), card);
        Directory directory = context.getBean(Directory.class);
        Awaitility.await("card of " + card.member())
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> directory.find(card.member()).filter(card::equals).isPresent());
        return card;
    }

    /** Publishes a fact as its producer would, with the next sequence of its aggregate; returns the position. */
    public long publish(String topic, String type, String aggregate, String key, @Nullable Object body) {
        long sequence =
                sequences.computeIfAbsent(aggregate, a -> new AtomicLong()).incrementAndGet();
        long position = Position.of(1, sequence);
        publishAt(position, topic, type, aggregate, key, body);
        return position;
    }

    /** Publishes at a position of one's choice: duplicates, gaps, replays. */
    public void publishAt(
            long position, String topic, String type, String aggregate, String key, @Nullable Object body) {
        publishAt(position, false, topic, type, aggregate, key, body);
    }

    /** Publishes at a position of one's choice, told anew as after a restore or as fresh news. */
    public void publishAt(
            long position,
            boolean restated,
            String topic,
            String type,
            String aggregate,
            String key,
            @Nullable Object body) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(aggregate + "/" + Position.text(position))
                .withSource(URI.create("/guildhall/test"))
                .withType(type)
                .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                .withSubject(aggregate)
                .withExtension("sequence", Position.text(position));
        if (restated) {
            event = event.withExtension("restated", "true");
        }
        if (body != null) {
            String json = body instanceof String text ? text : EventJson.write(body);
            event = event.withData("application/json", json.getBytes(StandardCharsets.UTF_8));
        }
        send(KafkaMessageFactory.createWriter(topic(topic), key).writeBinary(event.build()));
    }

    /** Sends any record at all: poison. */
    public void send(ProducerRecord<String, byte[]> message) {
        try {
            PRODUCER.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything on a topic now, in order of its partitions. */
    public List<ConsumerRecord<String, byte[]>> read(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                Backends.bootstrapServers(),
                "group.id",
                "reader-" + UUID.randomUUID(),
                "enable.auto.commit",
                "false");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic(topic)).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }

    /** A header of a record as text, empty when absent. */
    public static String header(ConsumerRecord<?, ?> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
