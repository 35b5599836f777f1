package org.guildhall.platform.fold;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.guildhall.platform.store.StoreBusyException;

/**
 * Facts of one poll that are to be folded into the documents of one collection: one read of where the documents stand,
 * then one bulk write in which each document is changed once, however many facts changed it.
 */
final class GatheredFolds implements Gathering {
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final int TRIES = 5;
    private final MongoCollection<Document> documents;
    private final Map<String, List<Step>> steps = new LinkedHashMap<>();

    /** One fact's change and the position it leads to. */
    private record Step(long position, Document update) {}

    GatheredFolds(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    void add(String id, long position, Document update) {
        steps.computeIfAbsent(id, key -> new ArrayList<>()).add(new Step(position, update));
    }

    /** Another instance may fold the same facts at the same time: then it reads again where the documents stand. */
    @Override
    public void write() {
        int raced = 0;
        while (!steps.isEmpty()) {
            Map<String, Long> standing = standing();
            List<WriteModel<Document>> writes = new ArrayList<>();
            steps.forEach((id, facts) ->
                    next(id, facts, standing.getOrDefault(id, 0L)).ifPresent(writes::add));
            if (writes.isEmpty()) {
                steps.clear();
            } else if (!allMade(writes) && ++raced == TRIES) {
                throw new StoreBusyException(documents.getNamespace() + " is contended", Duration.ofSeconds(1));
            }
        }
    }

    /** What takes a document from where it stands as far as its facts can be merged; empty when it stands at the end. */
    private static Optional<WriteModel<Document>> next(String id, List<Step> facts, long last) {
        MergedUpdate merged = new MergedUpdate();
        long reached = last;
        for (Step fact : facts) {
            if (Sequence.ofState(reached, fact.position()) == Sequence.Verdict.APPLY) {
                if (!merged.take(fact.update())) {
                    break;
                }
                reached = fact.position();
            }
        }
        return reached == last ? Optional.empty() : Optional.of(write(id, last, merged.with("pos", reached)));
    }

    private Map<String, Long> standing() {
        Map<String, Long> standing = new HashMap<>();
        documents
                .find(Filters.in("_id", steps.keySet()))
                .projection(Projections.include("pos"))
                .forEach(found -> standing.put(found.getString("_id"), found.get("pos", 0L)));
        return standing;
    }

    private static WriteModel<Document> write(String id, long last, Document update) {
        return new UpdateOneModel<>(
                last == 0
                        ? Filters.and(Filters.eq("_id", id), Filters.exists("pos", false))
                        : Filters.and(Filters.eq("_id", id), Filters.eq("pos", last)),
                update,
                UPSERT);
    }

    private boolean allMade(List<WriteModel<Document>> writes) {
        try {
            BulkWriteResult made = documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return made.getMatchedCount() + made.getUpserts().size() == writes.size();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream()
                    .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY)) {
                return false;
            }
            throw e;
        }
    }
}
