package org.guildhall.notification.inbox.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.guildhall.notification.inbox.InboxRow;
import org.guildhall.notification.inbox.InboxRows;
import org.guildhall.notification.kind.Lane;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/**
 * Rows in the collection {@code inbox}. Pages read the index {@code to, told, _id} from where the last one ended; unread
 * rows carry a field of their own, so counting them reads the index {@code to, unread} no further than the limit.
 */
@Repository
class MongoInboxRows implements InboxRows {
    private static final int DUPLICATE = 11_000;

    private final MongoCollection<Document> inbox;

    MongoInboxRows(MongoTemplate template) {
        inbox = template.getDb().getCollection("inbox").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** A bulk insert's count includes rows that were refused, so what was added is all rows less the refused ones. */
    @Override
    public List<InboxRow> add(List<InboxRow> rows) {
        Set<Integer> refused = new HashSet<>();
        try {
            inbox.insertMany(
                    rows.stream().map(MongoInboxRows::document).toList(), new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            for (BulkWriteError error : e.getWriteErrors()) {
                if (error.getCode() != DUPLICATE) {
                    throw e;
                }
                refused.add(error.getIndex());
            }
        }
        List<InboxRow> added = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!refused.contains(i)) {
                added.add(rows.get(i));
            }
        }
        return added;
    }

    @Override
    public List<InboxRow> page(String recipient, @Nullable Before before, int limit) {
        Bson mine = Filters.eq("to", recipient);
        if (before != null) {
            Date told = Date.from(before.told());
            mine = Filters.and(
                    mine,
                    Filters.lte("told", told),
                    Filters.or(Filters.lt("told", told), Filters.lt("_id", before.id())));
        }
        return rows(mine, Sorts.descending("told", "_id"), limit);
    }

    @Override
    public List<InboxRow> since(String recipient, Instant told, int limit) {
        return rows(
                Filters.and(Filters.eq("to", recipient), Filters.gte("told", Date.from(told))),
                Sorts.ascending("told", "_id"),
                limit);
    }

    private List<InboxRow> rows(Bson filter, Bson order, int limit) {
        List<InboxRow> rows = new ArrayList<>();
        inbox.find(filter).sort(order).limit(limit).forEach(document -> rows.add(row(document)));
        return rows;
    }

    @Override
    public Optional<InboxRow> find(String notice, String recipient) {
        return Optional.ofNullable(inbox.find(id(notice, recipient)).first()).map(MongoInboxRows::row);
    }

    @Override
    public int unread(String recipient, int limit) {
        return (int) inbox.countDocuments(unread(recipient), new CountOptions().limit(limit));
    }

    @Override
    public boolean read(String notice, String recipient, Instant at) {
        Bson row = id(notice, recipient);
        return inbox.updateOne(Filters.and(row, Filters.eq("unread", true)), readAt(at))
                                .getMatchedCount()
                        == 1
                || inbox.find(row).projection(Projections.include("_id")).first() != null;
    }

    @Override
    public int readUntil(String recipient, Instant told, Instant at, int limit) {
        List<String> ids = new ArrayList<>();
        inbox.find(Filters.and(unread(recipient), Filters.lte("told", Date.from(told))))
                .projection(Projections.include("_id"))
                .limit(limit)
                .forEach(document -> ids.add(document.getString("_id")));
        if (!ids.isEmpty()) {
            inbox.updateMany(Filters.and(Filters.in("_id", ids), Filters.eq("unread", true)), readAt(at));
        }
        return ids.size();
    }

    /** Index {@code kind, told}. */
    @Override
    public int forget(String kind, Instant toldBefore, int limit) {
        List<String> ids = new ArrayList<>();
        inbox.find(Filters.and(Filters.eq("kind", kind), Filters.lt("told", Date.from(toldBefore))))
                .projection(Projections.include("_id"))
                .limit(limit)
                .forEach(document -> ids.add(document.getString("_id")));
        if (!ids.isEmpty()) {
            inbox.deleteMany(Filters.in("_id", ids));
        }
        return ids.size();
    }

    @Override
    public void erase(String recipient) {
        inbox.deleteMany(Filters.eq("to", recipient));
    }

    private static Bson id(String notice, String recipient) {
        return Filters.eq("_id", InboxRow.id(notice, recipient));
    }

    private static Bson unread(String recipient) {
        return Filters.and(Filters.eq("to", recipient), Filters.eq("unread", true));
    }

    private static Bson readAt(Instant at) {
        return Updates.combine(Updates.set("readAt", Date.from(at)), Updates.unset("unread"));
    }

    private static Document document(InboxRow row) {
        return new Document("_id", row.id())
                .append("notice", row.notice())
                .append("to", row.recipient())
                .append("kind", row.kind())
                .append("lane", row.lane().name())
                .append("subject", row.subject())
                .append("at", Date.from(row.at()))
                .append("told", Date.from(row.told()))
                .append("unread", true);
    }

    private static InboxRow row(Document document) {
        Date readAt = document.getDate("readAt");
        return new InboxRow(
                document.getString("notice"),
                document.getString("to"),
                document.getString("kind"),
                Lane.valueOf(document.getString("lane")),
                document.getString("subject"),
                document.getDate("at").toInstant(),
                document.getDate("told").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
