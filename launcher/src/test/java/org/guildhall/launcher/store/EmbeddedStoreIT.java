package org.guildhall.launcher.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the persistence code asks of the store, through the ordinary driver. */
class EmbeddedStoreIT {

    @TempDir
    private Path folder;

    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> things;

    @BeforeEach
    void open() {
        store = EmbeddedStore.start(folder, 0);
        client = MongoClients.create(store.uri());
        things = client.getDatabase("hall").getCollection("things");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private void reopen() {
        close();
        open();
    }

    @Test
    void answersHelloAndPing() {
        assertThat(client.getDatabase("admin")
                        .runCommand(new Document("hello", 1))
                        .get("isWritablePrimary"))
                .isEqualTo(true);
        assertThat(client.getDatabase("hall")
                        .runCommand(new Document("ping", 1))
                        .get("ok"))
                .isEqualTo(1.0);
    }

    @Test
    void keepsDocumentsOfEveryTypeOverRestart() {
        BsonDocument written = BsonDocument.parse("""
                {"_id": {"union": "clinical", "n": 7}, "text": "“3+2”篮球友谊赛", "number": {"$numberLong": "3"},
                 "real": 2.5, "yes": true, "nothing": null, "day": {"$date": "2026-11-24T08:00:00Z"},
                 "bytes": {"$binary": {"base64": "AQID", "subType": "00"}}, "oid": {"$oid": "65f000000000000000000001"},
                 "uuid": {"$uuid": "3b241101-e2bb-4255-8caf-4136c566a962"}, "list": ["a", {"b": [1, 2]}]}
                """);
        things.withDocumentClass(BsonDocument.class).insertOne(written);
        reopen();
        assertThat(things.withDocumentClass(BsonDocument.class)
                        .find(Filters.eq("_id", written.get("_id")))
                        .first())
                .isEqualTo(written);
    }

    @Test
    void comparesAndSetsOnceWhenManyTry() throws Exception {
        things.insertOne(new Document("_id", "roster").append("v", 0).append("seats", 0));
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            Callable<Integer> writer = () -> {
                int won = 0;
                while (won < 25) {
                    Document seen = things.find(Filters.eq("_id", "roster")).first();
                    assertThat(seen.get("seats")).isEqualTo(seen.get("v"));
                    int v = seen.getInteger("v");
                    won += (int) things.updateOne(
                                    Filters.and(
                                            Filters.eq("_id", "roster"),
                                            Filters.eq("v", v),
                                            Filters.exists("pending.499", false)),
                                    Updates.combine(Updates.set("seats", v + 1), Updates.set("v", v + 1)))
                            .getModifiedCount();
                }
                return won;
            };
            for (Future<Integer> done : writers.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> writer).toList())) {
                assertThat(done.get()).isEqualTo(25);
            }
        }
        assertThat(things.find().first().getInteger("v")).isEqualTo(200);
    }

    @Test
    void pushesSlicesAndPulls() {
        things.insertOne(new Document("_id", 1).append("cmds", List.of()).append("pending", List.of()));
        for (int i = 0; i < 6; i++) {
            things.updateOne(
                    Filters.eq("_id", 1),
                    Updates.combine(
                            Updates.pushEach("cmds", List.of(new Document("id", "c" + i)), new PushOptions().slice(-4)),
                            Updates.pushEach("pending", List.of(new Document("id", "e" + i)))));
        }
        things.updateOne(Filters.eq("_id", 1), Updates.pullByFilter(Filters.in("pending.id", List.of("e0", "e1"))));
        things.updateOne(Filters.eq("_id", 1), Updates.pull("pending", Filters.in("id", List.of("e2", "e3"))));
        Document after = things.find().first();
        assertThat(after.getList("cmds", Document.class))
                .extracting(d -> d.get("id"))
                .containsExactly("c2", "c3", "c4", "c5");
        assertThat(after.getList("pending", Document.class))
                .extracting(d -> d.get("id"))
                .doesNotContain("e2", "e3")
                .contains("e4", "e5");
    }

    @Test
    void updatesElementsByArrayFilter() {
        things.insertOne(new Document("_id", 1)
                .append("posts", List.of(new Document("post", "a").append("n", 1), new Document("post", "b"))));
        things.updateOne(
                Filters.eq("_id", 1),
                Updates.set("posts.$[p].n", 9),
                new UpdateOptions().arrayFilters(List.of(Filters.eq("p.post", "b"))));
        assertThat(things.find().first().getList("posts", Document.class))
                .extracting(d -> d.get("n"))
                .containsExactly(1, 9);
    }

    @Test
    void findsAndModifiesWithAndWithoutUpsert() {
        var upsert = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        Document one = things.findOneAndUpdate(Filters.eq("_id", "counter"), Updates.inc("n", 1), upsert);
        Document two = things.findOneAndUpdate(Filters.eq("_id", "counter"), Updates.inc("n", 1), upsert);
        assertThat(one.get("n")).isEqualTo(1);
        assertThat(two.get("n")).isEqualTo(2);
        assertThat(things.findOneAndDelete(Filters.eq("_id", "counter"))).isEqualTo(two);
        assertThat(things.countDocuments()).isZero();
    }

    @Test
    void refusesAnOlderEventByDuplicateKey() {
        var newer = Filters.and(Filters.eq("_id", "card"), Filters.lt("pos", 5L));
        var upsert = new UpdateOptions().upsert(true);
        things.updateOne(newer, Updates.set("pos", 5L), upsert);
        assertThatThrownBy(() -> things.updateOne(newer, Updates.set("pos", 5L), upsert))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    }

    @Test
    void countsWhatAnUnorderedBulkInsertReallyInserted() {
        things.insertOne(new Document("_id", 2));
        List<Document> rows = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new Document("_id", i))
                .toList();
        assertThatThrownBy(() -> things.insertMany(rows, new InsertManyOptions().ordered(false)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteErrors()).hasSize(1);
                    assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(3);
                });
        assertThat(things.countDocuments()).isEqualTo(4);
        assertThat(things.countDocuments(Filters.gt("_id", 2))).isEqualTo(2);
        assertThat(things.estimatedDocumentCount()).isEqualTo(4);
    }

    @Test
    void keepsUniqueAndSparseIndexesOverRestart() {
        things.createIndex(
                Indexes.ascending("mail"), new IndexOptions().unique(true).sparse(true));
        things.createIndex(Indexes.ascending("grade"));
        things.createIndex(Indexes.ascending("union", "n"), new IndexOptions().unique(true));
        things.insertOne(
                new Document("_id", 1).append("mail", "a").append("union", "x").append("n", 1));
        things.insertOne(new Document("_id", 2).append("union", "x").append("n", 2));
        reopen();
        things.insertOne(new Document("_id", 3).append("union", "x").append("n", 3));
        assertThatThrownBy(() -> things.insertOne(new Document("_id", 4).append("mail", "a")))
                .isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(() -> things.insertOne(
                        new Document("_id", 5).append("union", "x").append("n", 2)))
                .isInstanceOf(MongoWriteException.class);
        assertThat(things.countDocuments()).isEqualTo(3);
    }

    @Test
    void readsWithMajorityConcernPagesAndSorts() {
        things.insertMany(IntStream.range(0, 500)
                .mapToObj(i -> new Document("_id", UUID.randomUUID().toString()).append("n", i))
                .toList());
        List<Integer> read = things.withReadConcern(ReadConcern.MAJORITY)
                .find(Filters.gte("n", 100))
                .sort(new Document("n", -1))
                .batchSize(50)
                .map(d -> d.getInteger("n"))
                .into(new ArrayList<>());
        assertThat(read).hasSize(400).startsWith(499, 498).endsWith(100);
    }

    @Test
    void neverShowsHalfAChangeToAReader() throws Exception {
        things.insertOne(new Document("_id", 1).append("a", 0).append("b", 0));
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            Future<?> writer = pool.submit(() -> {
                for (int i = 1; i <= 400; i++) {
                    things.updateOne(
                            Filters.eq("_id", 1),
                            Updates.combine(
                                    Updates.set("a", i),
                                    Updates.set("f" + i % 7, i),
                                    Updates.unset("f" + (i + 3) % 7),
                                    Updates.set("b", i)));
                }
            });
            Callable<Integer> reader = () -> {
                int reads = 0;
                while (!writer.isDone()) {
                    Document seen = things.find(Filters.eq("_id", 1)).first();
                    assertThat(seen.get("a")).isEqualTo(seen.get("b"));
                    reads++;
                }
                return reads;
            };
            for (Future<Integer> read : pool.invokeAll(List.of(reader, reader))) {
                assertThat(read.get()).isPositive();
            }
            writer.get();
        }
    }

    @Test
    void dropsAndRecreatesCollections() {
        things.insertOne(new Document("_id", 1));
        things.drop();
        assertThat(things.countDocuments()).isZero();
        things.insertOne(new Document("_id", 1));
        client.getDatabase("hall").drop();
        reopen();
        assertThat(things.countDocuments()).isZero();
    }
}
