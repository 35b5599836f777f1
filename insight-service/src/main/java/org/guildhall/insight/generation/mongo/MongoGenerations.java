package org.guildhall.insight.generation.mongo;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.guildhall.insight.generation.Generation;
import org.guildhall.insight.generation.Generations;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** One document, {@code generations/current}. */
@Repository
class MongoGenerations implements Generations {
    private static final String CURRENT = "current";
    private final MongoCollection<Document> generations;

    MongoGenerations(MongoTemplate template) {
        generations =
                template.getDb().getCollection("generations").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public Generation current() {
        Document document = generations.find(Filters.eq("_id", CURRENT)).first();
        if (document == null) {
            return new Generation(1, null, null);
        }
        Date switchedAt = document.getDate("switchedAt");
        return new Generation(
                document.getInteger("live"),
                document.getInteger("building"),
                switchedAt == null ? null : switchedAt.toInstant());
    }

    @Override
    public boolean replace(Generation before, Generation next) {
        try {
            ensure();
            return generations
                            .replaceOne(
                                    Filters.and(
                                            Filters.eq("_id", CURRENT),
                                            Filters.eq("live", before.live()),
                                            Filters.eq("building", before.building())),
                                    document(next))
                            .getMatchedCount()
                    == 1;
        } catch (MongoWriteException e) {
            return false;
        }
    }

    private void ensure() {
        if (generations.find(Filters.eq("_id", CURRENT)).first() == null) {
            generations.insertOne(document(new Generation(1, null, null)));
        }
    }

    private static Document document(Generation generation) {
        @Nullable Instant switchedAt = generation.switchedAt();
        return new Document("_id", CURRENT)
                .append("live", generation.live())
                .append("building", generation.building())
                .append("switchedAt", switchedAt == null ? null : Date.from(switchedAt));
    }
}
