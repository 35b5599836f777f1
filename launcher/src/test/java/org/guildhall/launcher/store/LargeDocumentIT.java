package org.guildhall.launcher.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a large document costs, and that nobody can tell it from others. */
class LargeDocumentIT {

    private static final int MANY = 5_000;

    @TempDir
    private Path folder;

    private OpenStore store;

    @BeforeEach
    void open() {
        store = OpenStore.in(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        close();
        open();
    }

    private static Document roster(Object id, int entries) {
        Document map = new Document();
        for (int i = 0; i < entries; i++) {
            map.append("m" + (i * 7 + 3) % entries, entry(i));
        }
        return new Document("_id", id)
                .append("v", 0)
                .append("pending", List.of())
                .append("state", new Document("union", "clinical").append("entries", map))
                .append("last", true);
    }

    private static Document entry(int n) {
        return new Document("s", "SEATED")
                .append("n", n)
                .append("c", List.of(new Document("k", "key-of-command-" + n)));
    }

    private static Bson one() {
        return Filters.eq("_id", "roster");
    }

    private Document read() {
        return store.things().find(one()).first();
    }

    private static void assertSame(Document found, Document wanted) {
        assertThat(found.toJson()).isEqualTo(wanted.toJson());
    }

    @Test
    void isReadAsItWasWrittenOverRestart() {
        Document roster = roster("roster", MANY);
        store.things().insertOne(roster);
        assertThat(store.rows()).isEqualTo(MANY);
        assertSame(read(), roster);
        reopen();
        assertSame(read(), roster);
    }

    @Test
    void writesAndReadsWhatIsTouched() {
        store.things().insertOne(roster("roster", MANY));
        long whole = store.bytes();
        for (int i = 0; i < 100; i++) {
            store.things()
                    .updateOne(
                            Filters.and(one(), Filters.eq("v", i), Filters.exists("pending.499", false)),
                            Updates.combine(
                                    Updates.set("state.entries.m" + i * 41, entry(-i)),
                                    Updates.set("state.entries.new" + i, entry(i)),
                                    Updates.inc("v", 1),
                                    Updates.push("pending", i)));
        }
        long update = (store.bytes() - whole) / 100;
        reopen();
        long opened = store.bytesRead();
        assertThat(store.things()
                        .find(one())
                        .projection(Projections.include("pending", "state.entries.new7"))
                        .first()
                        .getList("pending", Integer.class))
                .hasSize(100);
        long slice = store.bytesRead() - opened;
        Document after = read();
        long all = store.bytesRead() - opened;
        System.out.printf(
                "store: %d entries in %d KB; an update of two writes %d KB, a read of one %d KB, of all %d KB%n",
                MANY, whole / 1024, update / 1024, slice / 1024, all / 1024);
        assertThat(after.get("state", Document.class).get("entries", Document.class))
                .hasSize(MANY + 100)
                .containsEntry("m4059", entry(-99))
                .containsEntry("new99", entry(99));
        assertThat(update).isLessThan(32 * 1024).isLessThan(whole / 10);
        assertThat(slice).isLessThan(all / 5);
    }

    @Test
    void leavesNoRowBehind() {
        store.things().insertMany(List.of(roster("roster", 100), roster("other", 80), roster("small", 10)));
        assertThat(store.rows()).isEqualTo(180);
        store.things().updateOne(one(), Updates.unset("state.entries"));
        assertThat(store.rows()).isEqualTo(80);
        store.things()
                .updateOne(
                        Filters.eq("_id", "small"),
                        Updates.set("state", roster("", 71).get("state")));
        assertThat(store.rows()).isEqualTo(151);
        store.things().deleteOne(Filters.eq("_id", "other"));
        assertThat(store.rows()).isEqualTo(71);
        store.things().replaceOne(Filters.eq("_id", "small"), roster("small", 5));
        assertThat(store.rows()).isZero();
        store.things().insertOne(roster("deleted", 90));
        store.things().findOneAndDelete(Filters.eq("_id", "deleted"));
        assertThat(store.rows()).isZero();
    }

    /** A number of rows is given again when they are gone, so an emptied sub-document may not keep its own. */
    @Test
    void doesNotMixUpASubDocumentThatWasEmptied() {
        store.things().insertOne(roster("roster", 65));
        for (int i = 0; i < 65; i++) {
            store.things().updateOne(one(), Updates.unset("state.entries.m" + i));
        }
        assertThat(store.rows()).isZero();
        store.things().insertOne(roster("other", 71));
        store.things().updateOne(one(), Updates.set("state.entries.again", 1));
        assertThat(read().get("state", Document.class).get("entries")).isEqualTo(new Document("again", 1));
        assertSame(store.things().find(Filters.eq("_id", "other")).first(), roster("other", 71));
    }

    @Test
    void goesWhereItsCollectionGoes() {
        Document roster = roster("roster", 200);
        store.things().insertOne(roster);
        store.things().renameCollection(new com.mongodb.MongoNamespace("hall.moved"));
        reopen();
        assertSame(
                store.client().getDatabase("hall").getCollection("moved").find().first(), roster);
        assertThat(store.file().getMapNames()).contains("parts/hall.moved").doesNotContain("parts/hall.things");
        store.client()
                .getDatabase("hall")
                .getCollection("moved")
                .aggregate(List.of(new Document("$out", "things")))
                .toCollection();
        assertSame(read(), roster);
        assertThat(store.rows()).isEqualTo(200);
        store.client().getDatabase("hall").getCollection("moved").drop();
        assertThat(store.file().getMapNames()).doesNotContain("parts/hall.moved");
        store.client().getDatabase("hall").drop();
        assertThat(store.file().getMapNames()).noneMatch(name -> name.startsWith("parts/hall."));
    }

    @Test
    void keepsIndexesThatReachIntoIt() {
        store.things().createIndex(Indexes.ascending("state.entries.m1.n"), new IndexOptions().unique(true));
        store.things().createIndex(Indexes.ascending("state.entries.m2.s", "v"));
        store.things().insertMany(List.of(roster("roster", 100), roster("other", 101)));
        store.things().updateOne(one(), Updates.set("state.entries.m2.s", "WAITING"));
        store.things().updateOne(one(), Updates.set("v", 9));
        reopen();
        Bson waiting = Filters.and(Filters.eq("state.entries.m2.s", "WAITING"), Filters.eq("v", 9));
        assertThat(store.things().find(waiting).first()).containsEntry("_id", "roster");
        assertThat(store.things().countDocuments(waiting)).isOne();
        int taken = store.things()
                .find(Filters.eq("_id", "other"))
                .first()
                .get("state", Document.class)
                .get("entries", Document.class)
                .get("m1", Document.class)
                .getInteger("n");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> store.things().updateOne(one(), Updates.set("state.entries.m1.n", taken)))
                .hasMessageContaining("duplicate key");
        store.things().deleteOne(one());
        assertThat(store.things().countDocuments(waiting)).isZero();
    }

    @Test
    void answersTheDocumentBeforeAndAfterAChange() {
        store.things().insertOne(roster("roster", 100));
        Document before = store.things().findOneAndUpdate(one(), Updates.set("state.entries.m5.n", -1));
        assertSame(before, roster("roster", 100));
        Document after = store.things()
                .findOneAndUpdate(
                        one(),
                        Updates.set("v", 3),
                        new FindOneAndUpdateOptions()
                                .returnDocument(com.mongodb.client.model.ReturnDocument.AFTER)
                                .projection(Projections.include("v", "state.entries.m5.n")));
        assertThat(after.toJson())
                .isEqualTo("{\"_id\": \"roster\", \"v\": 3, \"state\": {\"entries\": {\"m5\": {\"n\": -1}}}}");
    }

    @Test
    void neverShowsHalfAChangeToAReader() throws Exception {
        store.things().insertOne(roster("roster", 300));
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            Future<?> writer = pool.submit(() -> {
                for (int i = 1; i <= 300; i++) {
                    store.things()
                            .updateOne(
                                    one(),
                                    Updates.combine(
                                            Updates.set("v", i),
                                            Updates.set("state.entries.m7.n", i),
                                            Updates.set("state.entries.m200.n", i),
                                            Updates.set("state.entries.x" + i, i),
                                            Updates.unset("state.entries.x" + (i - 3))));
                }
            });
            Callable<Integer> reader = () -> {
                int reads = 0;
                while (!writer.isDone()) {
                    Document seen = read();
                    int v = seen.getInteger("v");
                    Document entries = seen.get("state", Document.class).get("entries", Document.class);
                    if (v > 3) {
                        assertThat(entries)
                                .hasSize(303)
                                .containsEntry("x" + v, v)
                                .doesNotContainKey("x" + (v - 3));
                        assertThat(entries.get("m7", Document.class).get("n")).isEqualTo(v);
                        assertThat(entries.get("m200", Document.class).get("n")).isEqualTo(v);
                    }
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
    void isTakenApartWhenAFileOfOldIsWrittenTo() {
        store.things().insertOne(new Document("_id", "roster"));
        close();
        Document roster = roster("roster", 500);
        MVStore old = StoreFile.open(folder);
        MVMap<Object, de.bwaldvogel.mongo.bson.Document> documents = old.openMap(
                "documents/hall.things",
                new MVMap.Builder<Object, de.bwaldvogel.mongo.bson.Document>()
                        .keyType(IdType.INSTANCE)
                        .valueType(new TypeOfOld()));
        documents.put("roster", TypeOfOld.librarys(roster));
        old.removeMap("parts/hall.things");
        old.close();
        open();
        assertSame(read(), roster);
        assertThat(store.rows()).isZero();
        store.things().updateOne(one(), Updates.set("state.entries.m7.n", 0));
        assertThat(store.rows()).isEqualTo(500);
        roster.get("state", Document.class)
                .get("entries", Document.class)
                .get("m7", Document.class)
                .put("n", 0);
        reopen();
        assertSame(read(), roster);
    }
}
