package org.guildhall.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.security.SecureRandom;
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
    private final MongoCollection<Document> settings;
    private volatile long epoch;

    public StoreSettings(MongoTemplate template) {
        settings = template.getDb().getCollection("platform_settings");
        epoch = read("epoch", 1L, Long.class);
    }

    public long epoch() {
        return epoch;
    }

    /** After a restore or a lost broker tail: every aggregate's next facts start a new epoch. */
    public long raiseEpoch() {
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
