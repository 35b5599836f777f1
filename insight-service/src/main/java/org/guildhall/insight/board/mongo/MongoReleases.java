package org.guildhall.insight.board.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.guildhall.insight.board.Releases;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** What was shown, one document per scope in {@code releases}; they belong to no generation. */
@Repository
class MongoReleases implements Releases {
    private final MongoCollection<Document> releases;

    MongoReleases(MongoTemplate template) {
        releases = template.getDb().getCollection("releases").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public Release of(String scope) {
        Document document = releases.find(Filters.eq("_id", scope)).first();
        if (document == null) {
            return new Release(scope, 0, new TreeMap<>());
        }
        TreeMap<Integer, Integer> shown = new TreeMap<>();
        document.get("shown", new Document())
                .forEach((grade, count) -> shown.put(Integer.valueOf(grade), (Integer) count));
        return new Release(scope, document.getInteger("no"), shown);
    }

    @Override
    public boolean replace(Release before, SortedMap<Integer, Integer> shown) {
        Document counts = new Document();
        shown.forEach((grade, count) -> counts.append(grade.toString(), count));
        Document next = new Document("_id", before.scope())
                .append("no", before.number() + 1)
                .append("shown", counts);
        try {
            var filter = Filters.and(Filters.eq("_id", before.scope()), Filters.eq("no", before.number()));
            var result = releases.replaceOne(filter, next, new ReplaceOptions().upsert(before.number() == 0));
            return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
