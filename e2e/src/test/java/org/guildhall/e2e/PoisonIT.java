package org.guildhall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.guildhall.launcher.parts.InternalClient;
import org.guildhall.launcher.parts.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One aggregate's poison delays nobody else, waits with what follows it, and is given up or applied in order, once. */
class PoisonIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final long AT_MOST_LATER = Duration.ofSeconds(1).toMillis();
    private static final Map<Topic, Long> USUAL = new EnumMap<>(Topic.class);
    private static final List<String> ELSEWHERE = new ArrayList<>();
    private static Broker broker;
    private static Stores stores;

    /** A topic with a fact that is heard, who hears it, and which document shows that it was applied. */
    enum Topic {
        ACTIVITIES("activity.events", "activity.changed.v1", "activity"),
        CARDS("member.directory", "member.card-changed.v1", "member"),
        UNIONS("member.events", "member.department-changed.v1", "union"),
        OPINIONS("feedback.events", "feedback.opinion-held.v1", "opinion");

        private final String topic;
        private final String type;
        private final String noun;

        Topic(String topic, String type, String noun) {
            this.topic = topic;
            this.type = type;
            this.noun = noun;
        }

        List<Part> hearers() {
            return switch (this) {
                case ACTIVITIES -> List.of(Part.ACTIVITY, Part.NOTIFICATION, Part.INSIGHT);
                case CARDS -> List.of(Part.ACTIVITY, Part.INSIGHT);
                case UNIONS -> List.of(Part.FEEDBACK);
                case OPINIONS -> List.of(Part.NOTIFICATION, Part.INSIGHT);
            };
        }

        Fact fact(String id) {
            Fact fact = Fact.of(topic, type, noun + "/" + id, id);
            return (this == UNIONS ? fact : fact.with("union", "elsewhere")).with(noun, id);
        }

        /** The sequence of the last fact applied about this id; 0 when none was. */
        long applied(String id) {
            MongoCollection<Document> copies =
                    this == UNIONS ? stores.collection("feedback", "unions") : stores.sheets();
            Document copy = copies.find(Filters.eq("_id", this == UNIONS ? id : noun + "/" + id))
                    .first();
            return copy == null ? 0 : copy.getLong("pos") & 0xff;
        }
    }

    /** What is wrong with a record; it claims to be the second of its aggregate. */
    enum Poison {
        BROKEN,
        HUGE,
        EMPTY,
        UNNUMBERED;

        ProducerRecord<byte[], byte[]> of(Fact fact) {
            return switch (this) {
                case BROKEN -> fact.body("{broken").at(2);
                case HUGE -> fact.body("x".repeat(1_000_000)).at(2);
                case EMPTY -> fact.bodiless().at(2);
                case UNNUMBERED -> fact.at("nonsense");
            };
        }
    }

    static Stream<Arguments> poisonedTopics() {
        return Stream.of(Topic.values())
                .flatMap(topic -> Stream.of(Poison.values())
                        // on a compacted topic a record without a body is no poison: it erases
                        .filter(poison -> topic != Topic.CARDS || poison != Poison.EMPTY)
                        .map(poison -> Arguments.of(topic, poison)));
    }

    @BeforeAll
    static void open() {
        broker = new Broker();
        stores = new Stores();
        new Rest(broker, stores).await();
        for (Topic topic : Topic.values()) {
            millisUntilApplied(topic);
            USUAL.put(topic, millisUntilApplied(topic));
        }
    }

    @AfterAll
    static void close() {
        ELSEWHERE.forEach(id -> stores.collection("feedback", "unions").deleteOne(Filters.eq("_id", id)));
        broker.close();
        stores.close();
    }

    private static String fresh() {
        String id = "p" + UUID.randomUUID();
        ELSEWHERE.add(id);
        return id;
    }

    /** Tells a fact of somebody else on the same partition and waits for its effect. */
    private static long millisUntilApplied(Topic topic) {
        String id = fresh();
        long began = System.nanoTime();
        broker.tell(topic.fact(id).at(1));
        Awaitility.await()
                .atMost(SOON)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> topic.applied(id) == 1);
        return (System.nanoTime() - began) / 1_000_000;
    }

    @ParameterizedTest
    @MethodSource("poisonedTopics")
    void poisonHoldsUpItsOwnAggregateAlone(Topic topic, Poison poison) {
        String id = fresh();
        Fact fact = topic.fact(id);
        broker.tell(fact.at(1));
        broker.tell(poison.of(fact));
        broker.tell(fact.at(2));
        broker.tell(fact.at(3));
        assertThat(millisUntilApplied(topic) - USUAL.get(topic))
                .as("delay of others")
                .isLessThan(AT_MOST_LATER);

        for (Part hearer : topic.hearers()) {
            Awaitility.await()
                    .atMost(SOON)
                    .during(Duration.ofSeconds(1))
                    .until(() -> letters(hearer, fact), PoisonIT::threeForEachGroup);
        }
        assertThat(topic.applied(id)).isEqualTo(1);
        redriven(topic, fact, 0);
        redriven(topic, fact, 0);
        for (Part hearer : topic.hearers()) {
            List<String> letters = letters(hearer, fact);
            for (String first : letters.subList(0, letters.size() / 3)) {
                assertThat(post(hearer, "discard?id=" + InternalClient.encoded(first))
                                .at("/discarded")
                                .asBoolean())
                        .isTrue();
            }
        }
        redriven(topic, fact, 2);
        assertThat(topic.applied(id)).isEqualTo(3);
        Map<String, Document> before = stores.all();
        redriven(topic, fact, 0);
        assertThat(Stores.differences(before, stores.all())).isEmpty();
        broker.tell(fact.at(4));
        Awaitility.await().atMost(SOON).until(() -> topic.applied(id) == 4);
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void unknownTypeIsNoPoison(Topic topic) {
        String id = fresh();
        Fact fact = topic.fact(id);
        broker.tell(fact.at(1));
        broker.tell(fact.type(topic.noun + ".never-heard-of.v9").at(2));
        broker.tell(fact.at(3));
        Awaitility.await().atMost(SOON).until(() -> topic.applied(id) == 3);
        topic.hearers().forEach(hearer -> assertThat(letters(hearer, fact)).isEmpty());
    }

    private static void redriven(Topic topic, Fact fact, int expected) {
        for (Part hearer : topic.hearers()) {
            long groups = groups(letters(hearer, fact));
            var result = post(hearer, "redrive?aggregate=" + InternalClient.encoded(fact.aggregate()));
            assertThat(result.path("applied").asInt())
                    .as("%s: %s", hearer, result)
                    .isEqualTo((int) (expected * groups));
        }
    }

    /** Every consumer group of a service parks for itself. */
    private static boolean threeForEachGroup(List<String> letters) {
        return !letters.isEmpty() && letters.size() == 3 * groups(letters);
    }

    private static long groups(List<String> letters) {
        return letters.stream()
                .map(letter -> letter.substring(0, letter.indexOf(' ')))
                .distinct()
                .count();
    }

    /** The ids of an aggregate's letters, in the order in which they are tried again. */
    private static List<String> letters(Part hearer, Fact fact) {
        List<String> found = new ArrayList<>();
        try {
            TheSystem.own()
                    .internal()
                    .get(hearer, "/internal/dead-letters")
                    .body()
                    .forEach(letter -> {
                        if (letter.path("aggregate").asText().equals(fact.aggregate())) {
                            found.add(letter.path("id").asText());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static JsonNode post(Part hearer, String what) {
        try {
            InternalClient.Answer answer = TheSystem.own().internal().post(hearer, "/internal/dead-letters/" + what);
            assertThat(answer.isFine()).as(answer.body().toString()).isTrue();
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
