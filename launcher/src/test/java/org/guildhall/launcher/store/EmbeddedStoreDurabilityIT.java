package org.guildhall.launcher.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.guildhall.launcher.ChildProcess;
import org.guildhall.launcher.net.FreePort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the store with {@code kill -9} while several threads write, and looks for every write that was answered. */
class EmbeddedStoreDurabilityIT {

    private static final int KILLS = Integer.getInteger("guildhall.kills", 6);
    private static final int WRITERS = 6;
    private static final long SEED = 20_261_124L;

    @TempDir
    private Path folder;

    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private final Queue<String> answeredEntries = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answeredIncrements = new AtomicInteger();
    private final Random random = new Random(SEED);

    @Test
    void losesNoAnsweredWriteWhenKilled() throws Exception {
        int lost = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            lost += lostByOneKill(StoreMain.class, kill);
        }
        System.out.printf(
                "store: %d kills, %d answered inserts, increments and entries each, %d lost, file %d KB%n",
                KILLS, answered.size(), lost, Files.size(folder.resolve("store.mv")) / 1024);
        assertThat(lost).isZero();
        assertThat(answered).hasSizeGreaterThan(KILLS * 20);
    }

    @Test
    void seesTheLossesOfTheLibrarysOwnBackend() throws Exception {
        int lost = 0;
        for (int kill = 1; kill <= KILLS && lost == 0; kill++) {
            lost += lostByOneKill(LibraryStoreMain.class, kill);
        }
        System.out.printf("library's backend: %d answered inserts, %d lost%n", answered.size(), lost);
        assertThat(lost).isPositive();
    }

    private int lostByOneKill(Class<?> main, int kill) throws Exception {
        int port = FreePort.find();
        ChildProcess store = ChildProcess.start(main, folder, port);
        try (MongoClient client = client(port);
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                String prefix = kill + "." + writer + ".";
                writers.execute(() -> writeUntilKilled(client.getDatabase("hall"), prefix));
            }
            // some work first, however slow the machine, and then the blow at no particular moment
            int enough = answered.size() + 20 + random.nextInt(100);
            await().atMost(Duration.ofSeconds(30)).until(() -> answered.size() > enough);
            await().pollDelay(Duration.ofMillis(random.nextInt(400))).until(() -> true);
            store.kill();
        }
        return lost(main);
    }

    private void writeUntilKilled(com.mongodb.client.MongoDatabase hall, String prefix) {
        MongoCollection<Document> rows = hall.getCollection("rows");
        try {
            for (int n = 0; ; n++) {
                rows.insertOne(new Document("_id", prefix + n).append("text", "x".repeat(200)));
                answered.add(prefix + n);
                rows.updateOne(Filters.eq("_id", "counter"), Updates.inc("n", 1), new UpdateOptions().upsert(true));
                answeredIncrements.incrementAndGet();
                String name = (prefix + n).replace('.', '-');
                rows.updateOne(
                        Filters.eq("_id", "large"),
                        Updates.combine(Updates.set("entries." + name, new Document("n", n)), Updates.inc("n", 1)),
                        new UpdateOptions().upsert(true));
                answeredEntries.add(name);
            }
        } catch (MongoException killed) {
            // the last write was not answered: it may be there or not
        }
    }

    private int lost(Class<?> main) throws Exception {
        int port = FreePort.find();
        try (ChildProcess store = ChildProcess.start(main, folder, port);
                MongoClient client = client(port)) {
            MongoCollection<Document> rows = client.getDatabase("hall").getCollection("rows");
            Set<String> present = rows.find().map(row -> row.getString("_id")).into(new HashSet<>());
            long missing = answered.stream().filter(id -> !present.contains(id)).count();
            Document counter = rows.find(Filters.eq("_id", "counter")).first();
            int counted = counter == null ? 0 : counter.getInteger("n");
            long indexed = present.stream()
                    .limit(50)
                    .filter(id -> rows.countDocuments(Filters.eq("_id", id)) == 1)
                    .count();
            System.out.printf(
                    "%s opened in %d ms with %d rows, %d answered%n",
                    main.getSimpleName(), store.startMillis(), present.size(), answered.size());
            assertThat(indexed).isEqualTo(Math.min(50, present.size()));
            return (int) missing
                    + Math.max(0, answeredIncrements.get() - counted)
                    + lostEntries(rows.find(Filters.eq("_id", "large")).first());
        }
    }

    /** One document that grows large: written in parts, and still whole or not at all. */
    private int lostEntries(@Nullable Document large) {
        Document entries = large == null ? new Document() : large.get("entries", Document.class);
        int counted = large == null ? 0 : large.getInteger("n");
        long missing = answeredEntries.stream()
                .filter(name -> !entries.containsKey(name))
                .count();
        return (int) missing + Math.abs(counted - entries.size());
    }

    private static MongoClient client(int port) {
        return MongoClients.create("mongodb://127.0.0.1:" + port
                + "/?serverSelectionTimeoutMS=10000&socketTimeoutMS=10000&retryWrites=false");
    }
}
