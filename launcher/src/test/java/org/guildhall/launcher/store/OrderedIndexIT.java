package org.guildhall.launcher.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collection with indexes finds exactly what the same collection without any finds, whatever was written. */
class OrderedIndexIT {

    private static final int STEPS = 1_500;
    private static final long SEED = 7L;

    @TempDir
    private Path folder;

    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> indexed;
    private MongoCollection<Document> plain;
    private final Random random = new Random(SEED);

    @BeforeEach
    void open() {
        store = EmbeddedStore.start(folder, 0);
        client = MongoClients.create(store.uri());
        MongoDatabase hall = client.getDatabase("hall");
        indexed = hall.getCollection("indexed");
        plain = hall.getCollection("plain");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void findsWhatAWalkThroughAllDocumentsFinds() {
        indexed.createIndex(Indexes.ascending("a", "at"));
        indexed.createIndex(Indexes.ascending("tags"));
        indexed.createIndex(Indexes.ascending("due"), new IndexOptions().sparse(true));
        indexed.createIndex(Indexes.compoundIndex(Indexes.ascending("posts.union"), Indexes.descending("n")));
        for (int step = 0; step < STEPS; step++) {
            write();
            if (step % 10 == 0) {
                compare(filter());
            }
            if (step == STEPS / 2) {
                close();
                open();
            }
        }
        assertThat(plain.countDocuments()).isGreaterThan(50);
    }

    private void write() {
        Bson one = Filters.eq("_id", random.nextInt(150));
        switch (random.nextInt(5)) {
            case 0 -> {
                indexed.deleteOne(one);
                plain.deleteOne(one);
            }
            case 1 -> {
                Bson change = Updates.combine(
                        Updates.unset("due"), Updates.addToSet("tags", tag()), Updates.set("n", random.nextInt(5)));
                indexed.updateOne(one, change);
                plain.updateOne(one, change);
            }
            case 2 -> {
                Bson change = Updates.combine(Updates.set("at", at()), Updates.pull("tags", tag()));
                indexed.updateMany(Filters.eq("a", letter()), change.toBsonDocument());
                plain.updateMany(Filters.eq("a", lastLetter), change.toBsonDocument());
            }
            default -> {
                Document row = row();
                var upsert = new com.mongodb.client.model.ReplaceOptions().upsert(true);
                indexed.replaceOne(one, row, upsert);
                plain.replaceOne(one, row, upsert);
            }
        }
    }

    private String lastLetter = "";

    private String letter() {
        lastLetter = String.valueOf((char) ('a' + random.nextInt(4)));
        return lastLetter;
    }

    private String tag() {
        return "t" + random.nextInt(5);
    }

    private Instant at() {
        return Instant.ofEpochSecond(1_790_000_000L + random.nextInt(10));
    }

    private Document row() {
        Document row = new Document();
        if (random.nextInt(5) > 0) {
            row.append("a", random.nextInt(6) == 0 ? (Object) random.nextInt(3) : letter());
        }
        row.append("at", random.nextInt(8) == 0 ? null : at());
        if (random.nextBoolean()) {
            row.append("due", at());
        }
        List<String> tags = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            tags.add(tag());
        }
        row.append("tags", tags).append("n", random.nextBoolean() ? (Object) random.nextInt(5) : (Object) 2L);
        List<Document> posts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            posts.add(new Document("union", "u" + random.nextInt(3)));
        }
        return row.append("posts", posts);
    }

    private Bson filter() {
        return switch (random.nextInt(12)) {
            case 0 -> Filters.eq("a", letter());
            case 1 -> Filters.and(Filters.eq("a", letter()), Filters.gte("at", at()));
            case 2 -> Filters.and(Filters.in("a", letter(), 1), Filters.lt("at", at()));
            case 3 -> Filters.eq("tags", tag());
            case 4 -> Filters.all("tags", tag(), tag());
            case 5 -> Filters.exists("due");
            case 6 -> Filters.lte("due", at());
            case 7 -> Filters.exists("due", false);
            case 8 -> Filters.and(Filters.eq("posts.union", "u" + random.nextInt(3)), Filters.gt("n", 1));
            case 9 -> Filters.eq("a", null);
            case 10 -> Filters.and(Filters.gt("tags", "t1"), Filters.lt("tags", "t3"));
            default -> Filters.or(Filters.eq("a", letter()), Filters.eq("tags", tag()));
        };
    }

    private void compare(Bson filter) {
        assertThat(ids(indexed, filter)).as(filter.toString()).isEqualTo(ids(plain, filter));
        assertThat(indexed.countDocuments(filter)).isEqualTo(plain.countDocuments(filter));
    }

    private static Set<Integer> ids(MongoCollection<Document> collection, Bson filter) {
        return collection.find(filter).map(row -> row.getInteger("_id")).into(new TreeSet<>());
    }
}
