package org.guildhall.launcher.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.guildhall.launcher.store.EmbeddedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one store holds goes through files into another, and is the same there. */
class DumpIT {

    @TempDir
    private Path folder;

    private EmbeddedStore from;
    private EmbeddedStore to;

    @BeforeEach
    void open() {
        from = EmbeddedStore.start(folder.resolve("from"), 0);
        to = EmbeddedStore.start(folder.resolve("to"), 0);
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    private void fill() {
        try (MongoClient client = MongoClients.create(from.uri())) {
            MongoDatabase activity = client.getDatabase("activity");
            activity.getCollection("rosters")
                    .insertMany(IntStream.range(0, 1_001)
                            .mapToObj(i -> new Document("_id", "roster." + i)
                                    .append("v", (long) i)
                                    .append("state", new Document("名", "座位 " + i).append("n", null)))
                            .toList());
            activity.getCollection("kinds")
                    .insertOne(new Document("_id", new Document("a", 1).append("b", "two"))
                            .append("bytes", new Binary(new byte[] {0, -1, 5}))
                            .append("when", Date.from(Instant.parse("2026-11-24T08:00:00Z")))
                            .append("money", Decimal128.parse("1.10"))
                            .append("id", new ObjectId())
                            .append("stamp", new BsonTimestamp(7, 1))
                            .append("list", List.of(1, 2L, 3.5, true)));
            activity.createCollection("empty");
            client.getDatabase("gateway")
                    .getCollection("sessions")
                    .insertOne(new Document("_id", "s").append("text", "x".repeat(3_000_000)));
        }
    }

    @Test
    void carriesEveryDocumentByteForByte() throws IOException {
        fill();
        Path dump = folder.resolve("dump");

        assertThat(Dump.write(from.uri(), dump)).isEqualTo(Map.of("activity", 1_002L, "gateway", 1L));
        assertThat(Dump.read(dump, to.uri(), false)).isEqualTo(Map.of("activity", 1_002L, "gateway", 1L));

        assertThat(everything(to)).hasSize(1_003).isEqualTo(everything(from));
    }

    @Test
    void laysFilesOutAsMongodumpDoes() throws IOException {
        fill();
        Path dump = folder.resolve("dump");
        Dump.write(from.uri(), dump);

        assertThat(dump.resolve("gateway/sessions.bson")).exists();
        byte[] first = Files.readAllBytes(dump.resolve("activity/kinds.bson"));
        assertThat(new RawBsonDocument(first).getArray("list")).hasSize(4);
    }

    @Test
    void writesOverNothingUnlessTold() throws IOException {
        fill();
        Path dump = folder.resolve("dump");
        Dump.write(from.uri(), dump);
        assertThatIllegalArgumentException().isThrownBy(() -> Dump.write(from.uri(), dump));
        try (MongoClient client = MongoClients.create(to.uri())) {
            client.getDatabase("gateway").getCollection("sessions").insertOne(new Document("_id", "mine"));
        }

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dump.read(dump, to.uri(), false))
                .withMessageContaining("gateway");
        assertThat(everything(to)).hasSize(1);

        Dump.read(dump, to.uri(), true);
        assertThat(everything(to)).isEqualTo(everything(from));
    }

    @Test
    void refusesAFileThatWasCutShort() throws IOException {
        fill();
        Path dump = folder.resolve("dump");
        Dump.write(from.uri(), dump);
        Path file = dump.resolve("activity/kinds.bson");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 3));

        assertThatIOException()
                .isThrownBy(() -> Dump.read(dump, to.uri(), false))
                .withMessageContaining("middle of a document");
    }

    private static Map<String, RawBsonDocument> everything(EmbeddedStore store) {
        Map<String, RawBsonDocument> all = new TreeMap<>();
        try (MongoClient client = MongoClients.create(store.uri())) {
            for (String database : client.listDatabaseNames().into(new ArrayList<>())) {
                for (String collection : client.getDatabase(database).listCollectionNames()) {
                    client.getDatabase(database)
                            .getCollection(collection, RawBsonDocument.class)
                            .find()
                            .forEach(found -> all.put(database + "/" + collection + "/" + found.get("_id"), found));
                }
            }
        }
        return all;
    }
}
