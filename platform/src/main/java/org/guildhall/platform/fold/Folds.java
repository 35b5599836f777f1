package org.guildhall.platform.fold;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.guildhall.platform.event.EventContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Folds facts into projection documents, each guarded in the same write by the position it stands at ({@code pos}), so
 * duplicates, replays and two instances change nothing twice.
 */
public final class Folds {
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private final MongoTemplate template;

    public Folds(MongoTemplate template) {
        this.template = template;
    }

    /**
     * Like {@link #state}, but together with the other facts of the same poll, after all of them were handled: for
     * projections that no handler reads.
     */
    public void gather(String collection, String id, EventContext context, Update update) {
        Polls.gather(
                "fold " + collection,
                GatheredFolds.class,
                () -> new GatheredFolds(documents(collection)),
                folds -> folds.add(id, context.position(), update.getUpdateObject()));
    }

    /** Applies a fact that carries a whole state if it is newer than what the document stands at; true when it was. */
    public boolean state(String collection, String id, EventContext context, Update update) {
        Bson older = Filters.and(Filters.eq("_id", id), Filters.lt("pos", context.position()));
        try {
            var result = documents(collection).updateOne(older, positioned(update, context), UPSERT);
            return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
        } catch (MongoWriteException e) {
            return duplicate(e);
        }
    }

    /** Applies a fact that carries a change if it is the direct successor; a gap is a {@link GapException}. */
    public boolean delta(String collection, String id, EventContext context, Update update) {
        Document found = documents(collection).find(Filters.eq("_id", id)).first();
        long last = found == null ? 0 : found.get("pos", 0L);
        return switch (Sequence.ofDelta(last, context.position(), context.restated())) {
            case DUPLICATE -> false;
            case GAP -> throw new GapException(context.eventId() + " does not follow position " + last);
            case APPLY -> advance(collection, id, context, update, last);
        };
    }

    private boolean advance(String collection, String id, EventContext context, Update update, long last) {
        Bson at = last == 0
                ? Filters.and(Filters.eq("_id", id), Filters.exists("pos", false))
                : Filters.and(Filters.eq("_id", id), Filters.eq("pos", last));
        try {
            var result = documents(collection).updateOne(at, positioned(update, context), UPSERT);
            return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
        } catch (MongoWriteException e) {
            return duplicate(e);
        }
    }

    /** Forgets what stands at an older position: a restated aggregate begins its story anew. */
    public void forget(String collection, Bson which, EventContext context) {
        Polls.flush();
        documents(collection).deleteMany(Filters.and(which, Filters.lt("pos", context.position())));
    }

    private static boolean duplicate(MongoWriteException e) {
        if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
            return false;
        }
        throw e;
    }

    private static Document positioned(Update update, EventContext context) {
        Document positioned = new Document(update.getUpdateObject());
        Document set = new Document(positioned.get("$set", new Document()));
        positioned.put("$set", set.append("pos", context.position()));
        return positioned;
    }

    private MongoCollection<Document> documents(String collection) {
        return template.getDb().getCollection(collection).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
