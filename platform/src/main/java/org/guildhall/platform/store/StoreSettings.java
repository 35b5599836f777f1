package org.guildhall.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The few facts a store keeps about itself: its epoch (raised after a restore, so that no published event id is issued
 * again) and the key that payload hashes are made with (short texts could be guessed from a plain hash).
 */
public final class StoreSettings {
    private static final FindOneAndUpdateOptions UPSERT =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private final MongoCollection<Document> settings;
    private final boolean newlyRestored;
    private volatile long epoch;

    /** The word is a new one after each restore, empty when there never was one; the epoch rises once for each. */
    public StoreSettings(MongoTemplate template, String restored) {
        settings = template.getDb().getCollection("platform_settings");
        epoch = read("epoch", 1L, Long.class);
        newlyRestored =
                !restored.isEmpty() && !read("restored", "", String.class).equals(restored);
        if (newlyRestored) {
            raiseEpoch();
            settings.updateOne(Filters.eq("_id", "restored"), Updates.set("value", restored));
        }
    }

    /** Whether a backup was put back before this start, so that everything has to be told anew. */
    public boolean newlyRestored() {
        return newlyRestored;
    }

    public long epoch() {
        return epoch;
    }

    /**
     * After a restore or a lost broker tail: every aggregate's next facts start a new epoch. It is at least the number
     * of ten minutes since 2026, because a backup that is put back twice must not get the same epoch twice.
     */
    public long raiseEpoch() {
        long atLeast = Duration.between(BEGINNING, Instant.now()).toMinutes() / 10;
        settings.updateOne(Filters.eq("_id", "epoch"), Updates.max("value", atLeast - 1));
        Document raised = settings.findOneAndUpdate(Filters.eq("_id", "epoch"), Updates.inc("value", 1L), UPSERT);
        epoch = Objects.requireNonNull(raised).getLong("value");
        return epoch;
    }

    public byte[] payloadKey() {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        return HexFormat.of().parseHex(read("payload-key", HexFormat.of().formatHex(fresh), String.class));
    }

    private <T> T read(String name, T initial, Class<T> type) {
        Document found =
                settings.findOneAndUpdate(Filters.eq("_id", name), Updates.setOnInsert("value", initial), UPSERT);
        return Objects.requireNonNull(type.cast(Objects.requireNonNull(found).get("value")));
    }
}
