package org.guildhall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.guildhall.launcher.parts.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is told again, in whatever order between keys, changes no projection, no inbox, no ledger, and tells nothing. */
class ReplayIT {
    private static Broker broker;
    private static Stores stores;
    private static Rest rest;
    private Map<String, Document> before;
    private long rung;

    @BeforeAll
    static void open() {
        broker = new Broker();
        stores = new Stores();
        rest = new Rest(broker, stores);
        String gone = "gone-" + UUID.randomUUID();
        Fact card = Fact.of("member.directory", "member.card-changed.v1", "member/" + gone, gone)
                .with("member", gone)
                .with("union", "elsewhere");
        broker.tell(card.at(1));
        broker.tell(card.bodiless().at(2));
        live();
    }

    /** Something of every sort on top of the demo: seats taken and given up, an opinion asked and answered. */
    private static void live() {
        Visitor student = Visitor.signedInAs("student");
        Visitor officer = Visitor.signedInAs("officer");
        Visitor minister = Visitor.signedInAs("minister");
        String activity = PathsIT.openActivity(minister, 1, "Told again");
        assertThat(PathsIT.signUp(student, activity).at("/state")).isEqualTo("SEATED");
        assertThat(PathsIT.signUp(officer, activity).at("/state")).isEqualTo("WAITING");
        String me = student.get("/api/members/me").at("/member");
        assertThat(student.delete("/api/sign-ups/" + activity + ".1." + me).status())
                .isLessThan(300);
    }

    @AfterAll
    static void close() {
        broker.close();
        stores.close();
    }

    @BeforeEach
    void look() {
        rest.await();
        before = stores.all();
        rung = broker.length("notification.live");
    }

    @Test
    void everythingToldAgainInOrderChangesNothing() {
        List<ConsumerRecord<byte[], byte[]>> facts = broker.everything();
        assertThat(facts.stream().map(ConsumerRecord::topic).distinct()).hasSizeGreaterThan(5);
        assertThat(facts).anyMatch(fact -> fact.value() == null);
        Map<String, Long> expected = rest.lengths();
        facts.forEach(fact -> expected.merge(fact.topic(), 1L, Long::sum));
        broker.tellAgain(facts);
        nothingChanged(expected);
    }

    @Test
    void everythingToldTwiceMoreInAnyOrderBetweenKeysChangesNothing() {
        List<ConsumerRecord<byte[], byte[]>> facts = new ArrayList<>();
        shuffledBetweenKeys(broker.everything()).forEach(fact -> facts.addAll(List.of(fact, fact)));
        Map<String, Long> expected = rest.lengths();
        facts.forEach(fact -> expected.merge(fact.topic(), 1L, Long::sum));
        broker.tellAgain(facts);
        nothingChanged(expected);
    }

    @Test
    void servicesSentBackToTheStartOfTheirTopicsChangeNothing() {
        List<Part> rewound = List.of(Part.ACTIVITY, Part.NOTIFICATION, Part.INSIGHT);
        Map<String, Long> expected = rest.lengths();
        rewound.forEach(TheSystem::kill);
        rest.groups().stream()
                .filter(group -> rewound.stream().anyMatch(part -> group.startsWith(part.id())))
                .forEach(broker::rewind);
        rewound.forEach(TheSystem::restart);
        nothingChanged(expected);
    }

    private void nothingChanged(Map<String, Long> expected) {
        rest.await();
        assertThat(Stores.differences(before, stores.all())).isEmpty();
        assertThat(rest.lengths()).as("facts told of their own accord").isEqualTo(expected);
        assertThat(broker.length("notification.live")).as("bells rung").isEqualTo(rung);
    }

    private static List<ConsumerRecord<byte[], byte[]>> shuffledBetweenKeys(
            List<ConsumerRecord<byte[], byte[]>> facts) {
        List<Deque<ConsumerRecord<byte[], byte[]>>> keys = new ArrayList<>(facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.topic() + " " + new String(fact.key(), StandardCharsets.UTF_8),
                        LinkedHashMap::new,
                        Collectors.toCollection(ArrayDeque::new)))
                .values());
        Random random = new Random(7);
        List<ConsumerRecord<byte[], byte[]>> shuffled = new ArrayList<>();
        while (!keys.isEmpty()) {
            int chosen = random.nextInt(keys.size());
            shuffled.add(keys.get(chosen).removeFirst());
            if (keys.get(chosen).isEmpty()) {
                keys.remove(chosen);
            }
        }
        return shuffled;
    }
}
