package org.guildhall.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.guildhall.platform.event.Contracts;
import org.guildhall.platform.event.EventJson;
import org.guildhall.platform.event.Hearing;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.event.Traces;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.AggregateTypes;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Ids;
import org.guildhall.platform.store.Outbox;
import org.guildhall.platform.store.Outcome;
import org.guildhall.platform.store.PayloadMismatchException;
import org.guildhall.platform.store.Restater;
import org.guildhall.platform.store.StaleVersionException;
import org.guildhall.platform.store.StoreBusyException;
import org.guildhall.platform.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest
class AggregateStoreIT {
    @Autowired
    AggregateStore store;

    @Autowired
    AggregateType<Counter> counters;

    @Autowired
    TestInstallation installation;

    @Autowired
    MongoTemplate template;

    @Autowired
    Restater restater;

    @Autowired
    AggregateTypes types;

    private int add(String id, int added) {
        return store.execute(counters, id, Command.internal(Ids.next()), Integer.class, c -> Counter.add(id, c, added))
                .orRefuse();
    }

    private List<Counter.Counted> published(String id) {
        return installation.read("activity.events").stream()
                .filter(message ->
                        TestInstallation.header(message, "ce_subject").equals("counter/" + id))
                .map(message -> EventJson.read(message.value(), Counter.Counted.class))
                .toList();
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
                    assertThat(template.getCollection("gathered")
                                    .find(new Document("_id", id).append("sum", expected))
                                    .first())
                            .isNotNull();
                });
    }

    @Test
    void storesChangeAndFactTogetherAndPublishesInOrder() {
        String id = Ids.next();
        for (int i = 1; i <= 50; i++) {
            add(id, i);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(published(id)).hasSize(50));
        assertThat(published(id)).extracting(Counter.Counted::added).isSorted();
        awaitSum(id, 1275);
        Awaitility.await().untilAsserted(() -> {
            Document stored = template.getCollection("counters")
                    .find(new Document("_id", id))
                    .first();
            assertThat(stored.getList("pending", Document.class)).isEmpty();
            assertThat(stored).doesNotContainKey("dirtyAt");
        });
    }

    @Test
    void answersARepeatedCommandWithTheFirstResult() {
        String id = Ids.next();
        Command command = new Command("m/key", "hash", null);
        Outcome<Integer> first = store.execute(counters, id, command, Integer.class, c -> Counter.add(id, c, 5));
        add(id, 1);
        Outcome<Integer> second = store.execute(counters, id, command, Integer.class, c -> Counter.add(id, c, 5));
        assertThat(second).isEqualTo(first);
        assertThat(store.find(counters, id).orElseThrow().state().value()).isEqualTo(6);
        Command other = new Command("m/key", "other", null);
        assertThatThrownBy(() -> store.execute(counters, id, other, Integer.class, c -> Counter.add(id, c, 5)))
                .isInstanceOf(PayloadMismatchException.class);
    }

    @Test
    void refusesAStaleVersion() {
        String id = Ids.next();
        add(id, 1);
        add(id, 1);
        Command stale = new Command("k", "", 1L);
        assertThatThrownBy(() -> store.execute(counters, id, stale, Integer.class, c -> Counter.add(id, c, 1)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void losesNoneOfManyCompetingChanges() throws Exception {
        String id = Ids.next();
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tasks.add(() -> {
                while (true) {
                    try {
                        return add(id, 1);
                    } catch (StoreBusyException e) {
                        Thread.onSpinWait();
                    }
                }
            });
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        }
        assertThat(store.find(counters, id).orElseThrow().state().value()).isEqualTo(40);
        awaitSum(id, 40);
    }

    @Test
    void publishesWhatACrashLeftBehind() {
        String id = Ids.next();
        Document pending = new Document("p", Position.of(1, 1))
                .append("type", "counter.counted.v1")
                .append("key", id)
                .append("at", Instant.now().toString())
                .append("body", EventJson.write(new Counter.Counted(id, 7, 7)));
        template.getCollection("counters")
                .insertOne(new Document("_id", id)
                        .append("v", 1L)
                        .append("epoch", 1L)
                        .append("evSeq", 1L)
                        .append("cmds", List.of())
                        .append("pending", List.of(pending))
                        .append("dirtyAt", new java.util.Date())
                        .append("state", new Document("value", 7)));
        awaitSum(id, 7);
        assertThat(add(id, 1)).isEqualTo(8);
        awaitSum(id, 8);
    }

    @Test
    void hearsAFactWithThePlaceAndTimeOfItsRecord() {
        String id = Ids.next();
        add(id, 1);
        awaitSum(id, 1);
        add(id, 2);
        awaitSum(id, 3);
        heardWhereItStands(id);
    }

    private void heardWhereItStands(String id) {
        Document latest =
                template.getCollection("latest").find(new Document("_id", id)).first();
        Hearing hearing = Hearing.from(latest.get("hearing", Document.class));
        var newest = installation.read("activity.events").stream()
                .filter(message -> id.equals(message.key()))
                .max(Comparator.comparingLong(ConsumerRecord::offset))
                .orElseThrow();
        assertThat(hearing.partition()).isEqualTo(newest.partition());
        assertThat(hearing.offset()).isEqualTo(newest.offset());
        assertThat(hearing.sent()).isEqualTo(Instant.ofEpochMilli(newest.timestamp()));
        assertThat(hearing.heard()).isAfterOrEqualTo(hearing.sent()).isBefore(Instant.now());
    }

    @Test
    void appliesADuplicatedReplayedTopicOnce() {
        String id = Ids.next();
        add(id, 1);
        add(id, 2);
        awaitSum(id, 3);
        for (int i = 1; i <= 2; i++) {
            installation.publishAt(
                    Position.of(1, i),
                    "activity.events",
                    "counter.counted.v1",
                    "counter/" + id,
                    id,
                    new Counter.Counted(id, i, 100));
        }
        add(id, 4);
        awaitSum(id, 7);
    }

    @Test
    void restatesInANewEpochThatConsumersFollow() {
        String id = Ids.next();
        add(id, 5);
        awaitSum(id, 5);
        template.getCollection("counters")
                .updateOne(new Document("_id", id), new Document("$set", new Document("state.value", 2)));
        assertThat(restater.restateAll()).isPositive();
        awaitSum(id, 2);
        add(id, 1);
        awaitSum(id, 3);
    }

    @Test
    void neverFallsBehindAnEpochThatAnotherInstanceHasReached() {
        String id = Ids.next();
        add(id, 5);
        StoreSettings earlier = new StoreSettings(template, "");
        assertThat(restater.restateAll()).isPositive();
        Outbox outbox = new Outbox(earlier, new Contracts(), new Traces(null), Clock.systemUTC());
        AggregateStore other = new AggregateStore(template, outbox, earlier, types, List.of(), Clock.systemUTC());
        long before = store.find(counters, id).orElseThrow().position();

        other.execute(counters, id, Command.internal(Ids.next()), Integer.class, c -> Counter.add(id, c, 2));

        assertThat(store.find(counters, id).orElseThrow().position()).isEqualTo(before + 1);
        awaitSum(id, 7);
    }

    @Test
    void beginsANewEpochOnceForEachRestoredBackup() {
        long before = new StoreSettings(template, "").epoch();
        StoreSettings restored = new StoreSettings(template, "backup of " + before);
        assertThat(restored.newlyRestored()).isTrue();
        assertThat(restored.epoch()).isGreaterThan(before);
        StoreSettings restarted = new StoreSettings(template, "backup of " + before);
        assertThat(restarted.newlyRestored()).isFalse();
        assertThat(restarted.epoch()).isEqualTo(restored.epoch());
        restater.restateAll();
    }

    @Test
    void backupPutBackTwiceDoesNotGetTheSameEpochTwice() {
        var epoch = template.getCollection("platform_settings");
        epoch.updateOne(new Document("_id", "epoch"), new Document("$set", new Document("value", 1L)));
        assertThat(new StoreSettings(template, "").raiseEpoch()).isGreaterThan(40_000);
        restater.restateAll();
    }

    @Test
    void wakesADueAggregateOnce() {
        String id = Ids.next();
        int before = CounterApplication.WOKEN.get();
        store.execute(counters, id, Command.internal("s" + id), Integer.class, c -> Counter.wake(id, c, Instant.now()))
                .orRefuse();
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(
                                store.find(counters, id).orElseThrow().state().due())
                        .isNull());
        assertThat(CounterApplication.WOKEN.get()).isEqualTo(before + 1);
    }
}
