package org.guildhall.platform.store;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Publishes every aggregate's whole state anew in a new epoch: after a restore, or when the broker lost its tail. */
public final class Restater {
    private final AggregateStore store;
    private final AggregateTypes types;
    private final StoreSettings settings;
    private final MongoTemplate template;

    public Restater(AggregateStore store, AggregateTypes types, StoreSettings settings, MongoTemplate template) {
        this.store = store;
        this.types = types;
        this.settings = settings;
        this.template = template;
    }

    /** Raises the epoch and restates; the number of aggregates told anew. */
    public int restateAll() {
        settings.raiseEpoch();
        int told = 0;
        for (AggregateType<?> type : types.all()) {
            told += type.restatement() == null ? 0 : restate(type);
        }
        return told;
    }

    private <A> int restate(AggregateType<A> type) {
        List<String> ids = new ArrayList<>();
        template.getDb()
                .getCollection(type.collection())
                .find()
                .projection(new Document("_id", 1))
                .forEach(document -> ids.add(document.getString("_id")));
        int told = 0;
        for (String id : ids) {
            boolean done = false;
            for (int attempt = 0; attempt < 5 && !done; attempt++) {
                done = store.find(type, id)
                        .map(current -> store.restate(type, current))
                        .orElse(true);
            }
            told += done ? 1 : 0;
        }
        return told;
    }
}
