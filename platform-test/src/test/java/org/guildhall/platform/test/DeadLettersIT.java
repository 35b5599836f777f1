package org.guildhall.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.guildhall.platform.consumer.Consumers;
import org.guildhall.platform.consumer.DeadLetters;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest
class DeadLettersIT {
    @Autowired
    AggregateStore store;

    @Autowired
    AggregateType<Counter> counters;

    @Autowired
    TestInstallation installation;

    @Autowired
    MongoTemplate template;

    @Autowired
    Consumers consumers;

    @Autowired
    DeadLetters deadLetters;

    @AfterEach
    void mend() {
        CounterApplication.BROKEN.set(false);
    }

    private int add(String id, int added) {
        return store.execute(counters, id, Command.internal(Ids.next()), Integer.class, c -> Counter.add(id, c, added))
                .orRefuse();
    }

    private void awaitSum(String id, int expected) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> {
                    Document sum = template.getCollection("sums")
                            .find(new Document("_id", id))
                            .first();
                    assertThat(sum).isNotNull();
                    assertThat(sum.getInteger("sum")).isEqualTo(expected);
                });
    }

    @Test
    void parksPoisonWithItsAggregateAndDelaysNobodyElse() {
        String bad = Ids.next();
        String good = Ids.next();
        installation.publish("activity.events", "counter.counted.v1", "counter/" + bad, bad, "{broken");
        installation.publish(
                "activity.events", "counter.counted.v1", "counter/" + bad, bad, new Counter.Counted(bad, 2, 2));
        add(good, 3);
        awaitSum(good, 3);
        Awaitility.await()
                .untilAsserted(() -> assertThat(template.getCollection("dead_letters")
                                .countDocuments(new Document("aggregate", "counter/" + bad)))
                        .isEqualTo(2));
        assertThat(template.getCollection("sums").find(new Document("_id", bad)).first())
                .isNull();
    }

    @Test
    void redrivesParkedFactsInOrderAndOnlyOnce() {
        String id = Ids.next();
        CounterApplication.BROKEN.set(true);
        add(id, 1);
        add(id, 2);
        add(id, 3);
        Awaitility.await()
                .untilAsserted(() -> assertThat(template.getCollection("dead_letters")
                                .countDocuments(new Document("aggregate", "counter/" + id)))
                        .isEqualTo(3));
        CounterApplication.BROKEN.set(false);
        assertThat(consumers.redrive().redrive("counter/" + id).applied()).isEqualTo(3);
        assertThat(consumers.redrive().redrive("counter/" + id).applied()).isZero();
        awaitSum(id, 6);
        add(id, 4);
        awaitSum(id, 10);
    }

    private void count(String id, long sequence, int added) {
        installation.publishAt(
                Position.of(1, sequence),
                "activity.events",
                "counter.counted.v1",
                "counter/" + id,
                id,
                new Counter.Counted(id, added, added));
    }

    private List<String> letters(String id) {
        return template.getCollection("dead_letters")
                .find(new Document("aggregate", "counter/" + id))
                .map(letter -> letter.getString("_id"))
                .into(new ArrayList<>());
    }

    @Test
    void redrivesWhatCameTooEarlyAfterItsPredecessor() {
        String id = Ids.next();
        count(id, 1, 1);
        count(id, 3, 3);
        count(id, 2, 2);
        Awaitility.await().untilAsserted(() -> assertThat(letters(id)).hasSize(2));
        assertThat(consumers.redrive().redrive("counter/" + id).applied()).isEqualTo(2);
        awaitSum(id, 6);
    }

    @Test
    void redrivesTheRestOnceUnreadableFactIsDiscarded() {
        String id = Ids.next();
        installation.publishAt(
                Position.of(1, 1), "activity.events", "counter.counted.v1", "counter/" + id, id, "{broken");
        count(id, 1, 1);
        count(id, 2, 2);
        Awaitility.await().untilAsserted(() -> assertThat(letters(id)).hasSize(3));
        for (int tries = 0; tries < 2; tries++) {
            var vain = consumers.redrive().redrive("counter/" + id);
            assertThat(vain.applied()).isZero();
            assertThat(vain.failures()).hasSize(1);
        }
        assertThat(deadLetters.discard(letters(id).getFirst())).isTrue();
        assertThat(deadLetters.discard("no such letter")).isFalse();
        assertThat(consumers.redrive().redrive("counter/" + id).applied()).isEqualTo(2);
        awaitSum(id, 3);
    }

    @Test
    void parksWhatCannotBeWrittenAndNothingElseOfItsPoll() {
        String bad = Ids.next();
        String good = Ids.next();
        count(good, 1, 1);
        installation.publishAt(
                Position.of(1, 1),
                "activity.events",
                "counter.counted.v1",
                "counter/" + bad,
                good,
                new Counter.Counted("no\u0000name", 2, 2));
        count(good, 2, 2);
        awaitSum(good, 3);
        Awaitility.await().untilAsserted(() -> assertThat(letters(bad)).hasSize(1));
        assertThat(letters(good)).isEmpty();
        assertThat(template.getCollection("gathered")
                        .find(new Document("_id", good))
                        .first())
                .containsEntry("sum", 3);
    }

    @Test
    void passesOverWhatABroadcastCannotReadAndTakesTheNextCard() {
        String member = Ids.next();
        installation.publish("member.directory", "member.card-changed.v1", "member/" + member, member, "{broken");
        installation.card(Cards.student(member, "clinical", 2024));
        assertThat(template.getCollection("dead_letters").countDocuments(new Document("aggregate", "member/" + member)))
                .isZero();
    }
}
