package org.guildhall.launcher.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.bson.Document;
import org.guildhall.launcher.ChildProcess;
import org.guildhall.launcher.net.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes without a rest and looks at speed and at the size of the file; {@code -Dguildhall.soak.seconds} makes it long. */
class EmbeddedStoreSoakIT {

    private static final int SECONDS = Integer.getInteger("guildhall.soak.seconds", 3);
    private static final int WRITERS = 16;
    private static final int AGGREGATES = 300;
    private static final long SPARE_KILOBYTES = 24 * 1024;

    @TempDir
    private Path folder;

    private final Random random = new Random(20_261_124L);
    private final AtomicInteger next = new AtomicInteger();

    @Test
    void staysSmallUnderInsertsAndUpdates() throws Exception {
        int port = FreePort.find();
        try (ChildProcess _ = ChildProcess.start(StoreMain.class, folder, port);
                MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + port)) {
            MongoCollection<Document> rows = client.getDatabase("hall").getCollection("rows");
            MongoCollection<Document> aggregates = client.getDatabase("hall").getCollection("aggregates");
            for (int i = 0; i < AGGREGATES; i++) {
                aggregates.insertOne(new Document("_id", "a" + i).append("cmds", List.of()));
            }
            measure("insert", 1, _ -> insert(rows));
            measure("insert", WRITERS, _ -> insert(rows));
            measure("update", 1, n -> update(aggregates, n));
            measure("update", WRITERS, n -> update(aggregates, n));
            measure(
                    "find",
                    WRITERS,
                    n -> aggregates
                            .find(Filters.eq("_id", "a" + n % AGGREGATES))
                            .first());
            long live = kilobytes(rows) + kilobytes(aggregates);
            System.out.printf("store: %d KB of live data in a file of %d KB%n", live, fileKilobytes());
            assertThat(fileKilobytes()).isLessThan(3 * live + SPARE_KILOBYTES);
        }
        System.out.printf("store: %d KB after it was closed%n", fileKilobytes());
    }

    private void insert(MongoCollection<Document> rows) {
        rows.insertOne(new Document("_id", next.incrementAndGet()).append("text", "x".repeat(200)));
    }

    private void update(MongoCollection<Document> aggregates, long n) {
        aggregates.updateOne(
                Filters.and(Filters.eq("_id", "a" + random.nextInt(AGGREGATES)), Filters.exists("pending.499", false)),
                Updates.combine(
                        Updates.inc("v", 1),
                        Updates.set("text", "y".repeat(300)),
                        Updates.pushEach(
                                "cmds",
                                List.of(new Document("id", "c" + n).append("result", "z".repeat(60))),
                                new PushOptions().slice(-64))));
    }

    private static void measure(String name, int writers, LongConsumer step) throws Exception {
        AtomicLong done = new AtomicLong();
        AtomicLong slowest = new AtomicLong();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        Callable<Void> writer = () -> {
            for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
                step.accept(done.incrementAndGet());
                slowest.accumulateAndGet(System.nanoTime() - begin, Math::max);
            }
            return null;
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            for (var ended : pool.invokeAll(Collections.nCopies(writers, writer))) {
                ended.get();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "store: %s by %d: %d/s, slowest %d ms%n",
                name,
                writers,
                done.get() / SECONDS,
                slowest.get() / 1_000_000);
    }

    private static long kilobytes(MongoCollection<Document> collection) {
        long characters = 0;
        for (Document document : collection.find()) {
            characters += document.toJson().length();
        }
        return characters / 1024;
    }

    private long fileKilobytes() throws IOException {
        return Files.size(folder.resolve("store.mv")) / 1024;
    }
}
