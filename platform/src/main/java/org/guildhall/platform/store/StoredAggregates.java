package org.guildhall.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.guildhall.platform.event.PendingFact;
import org.guildhall.platform.event.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Reads and compare-and-sets the documents of aggregates:
 * {@code {_id, v, epoch, evSeq, cmds, pending, dirtyAt?, dueAt?, state}}. One write holds the change, its facts and the
 * command, so all of them happen or none.
 */
final class StoredAggregates {
    static final int REMEMBERED = 64;
    private final MongoTemplate template;

    StoredAggregates(MongoTemplate template) {
        this.template = template;
    }

    MongoCollection<Document> collection(AggregateType<?> type) {
        return template.getDb()
                .getCollection(type.collection())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    <A> Optional<Versioned<A>> load(AggregateType<A> type, String id) {
        return Optional.ofNullable(collection(type).find(Filters.eq("_id", id)).first())
                .map(document -> read(type, document));
    }

    static <A> Versioned<A> read(AggregateType<A> type, Document document) {
        String id = document.getString("_id");
        long sequence = document.getLong("evSeq");
        List<Versioned.Remembered> commands = new ArrayList<>();
        for (Document c : document.getList("cmds", Document.class, List.of())) {
            commands.add(new Versioned.Remembered(
                    c.getString("id"), c.getString("hash"), c.getString("result"), c.getLong("v")));
        }
        return new Versioned<>(
                id,
                document.getLong("v"),
                sequence == 0 ? 0 : Position.of(document.getLong("epoch"), sequence),
                type.codec().read(id, document.get("state", Document.class)),
                commands,
                pendingSize(document));
    }

    private static Versioned.PendingSize pendingSize(Document document) {
        int bytes = 0;
        List<Document> pending = document.getList("pending", Document.class, List.of());
        for (Document fact : pending) {
            bytes += fact.get("body", "").length() + 200;
        }
        return new Versioned.PendingSize(pending.size(), bytes);
    }

    /** True when written; false when another writer was first or the outbox is full. */
    <A> boolean write(AggregateType<A> type, Write<A> write) {
        try {
            return write.before() == null ? insert(type, write) : update(type, write, write.before());
        } catch (MongoSocketException | MongoTimeoutException e) {
            throw new UnknownOutcomeException(type.aggregate(write.id()) + ": no answer from the store", e);
        } catch (MongoException e) {
            if (e.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL)) {
                throw new UnknownOutcomeException(type.aggregate(write.id()) + ": outcome unknown", e);
            }
            throw e;
        }
    }

    private <A> boolean insert(AggregateType<A> type, Write<A> write) {
        Document document = new Document("_id", write.id())
                .append("v", 1L)
                .append("epoch", write.epoch())
                .append("evSeq", write.sequence())
                .append("cmds", write.commandDocuments())
                .append("pending", write.pendingDocuments())
                .append("state", type.codec().write(write.next()));
        if (!write.pending().isEmpty()) {
            document.append("dirtyAt", new Date(write.at().toEpochMilli()));
        }
        if (write.due() != null) {
            document.append("dueAt", new Date(write.due().toEpochMilli()));
        }
        try {
            collection(type).insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private <A> boolean update(AggregateType<A> type, Write<A> write, Versioned<A> before) {
        Document set = new Document("v", before.version() + 1)
                .append("epoch", write.epoch())
                .append("evSeq", write.sequence());
        set.putAll(write.changes().toSet());
        Document unset = new Document();
        unset.putAll(write.changes().toUnset());
        Document push = new Document();
        if (!write.pending().isEmpty()) {
            set.append("dirtyAt", new Date(write.at().toEpochMilli()));
            push.append("pending", Map.of("$each", write.pendingDocuments()));
        }
        if (!write.commands().isEmpty()) {
            push.append("cmds", new Document("$each", write.commandDocuments()).append("$slice", -REMEMBERED));
        }
        if (write.due() != null) {
            set.append("dueAt", new Date(write.due().toEpochMilli()));
        } else {
            unset.append("dueAt", "");
        }
        Document update = new Document("$set", set);
        if (!unset.isEmpty()) {
            update.append("$unset", unset);
        }
        if (!push.isEmpty()) {
            update.append("$push", push);
        }
        Bson filter = Filters.and(
                Filters.eq("_id", write.id()),
                Filters.eq("v", before.version()),
                Filters.exists("pending." + (type.pendingLimit() - 1), false));
        return collection(type).updateOne(filter, update).getMatchedCount() == 1;
    }

    /** One write as decided: what changes, which facts and commands go with it. */
    record Write<A>(
            String id,
            @Nullable Versioned<A> before,
            A next,
            Changes changes,
            List<PendingFact> pending,
            List<Versioned.Remembered> commands,
            long epoch,
            Instant at,
            @Nullable Instant due) {

        long sequence() {
            if (!pending.isEmpty()) {
                return Position.sequence(pending.getLast().position());
            }
            return before == null ? 0 : Position.sequence(before.position());
        }

        List<Document> pendingDocuments() {
            return pending.stream().map(PendingFact::toDocument).toList();
        }

        List<Document> commandDocuments() {
            return commands.stream()
                    .map(c -> new Document("id", c.id())
                            .append("hash", c.hash())
                            .append("result", c.result())
                            .append("v", c.version()))
                    .toList();
        }
    }
}
