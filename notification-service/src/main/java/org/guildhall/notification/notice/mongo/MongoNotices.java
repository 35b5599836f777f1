package org.guildhall.notification.notice.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.guildhall.notification.inbox.Telling;
import org.guildhall.notification.inbox.Tellings;
import org.guildhall.notification.kind.Lane;
import org.guildhall.notification.notice.Notice;
import org.guildhall.notification.notice.Notices;
import org.guildhall.platform.fold.Inserts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Notices in the collection {@code notices}; sparse indexes {@code open} and {@code owes} hold what is still to do. */
@Repository
class MongoNotices implements Notices, Tellings {
    private final MongoCollection<Document> notices;

    MongoNotices(MongoTemplate template) {
        notices = template.getDb().getCollection("notices").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public void add(Notice notice, Runnable whenNew) {
        Inserts.gather(notices, NoticeDocument.of(notice), whenNew);
    }

    @Override
    public List<Notice> open(Collection<Lane> lanes, int limit) {
        List<Bson> ranges = lanes.stream()
                .map(lane -> Filters.and(
                        Filters.gte("open", NoticeDocument.open(lane, 0)),
                        Filters.lt("open", NoticeDocument.open(lane, 0) + (1L << 50))))
                .toList();
        return read(Filters.or(ranges), Sorts.ascending("open"), limit);
    }

    @Override
    public void done(Collection<String> ids) {
        if (!ids.isEmpty()) {
            notices.updateMany(Filters.in("_id", ids), ended());
        }
    }

    @Override
    public boolean advance(Notice notice, @Nullable String next) {
        Bson here = Filters.and(
                Filters.eq("_id", notice.id()),
                Filters.eq("round", notice.round()),
                Filters.eq("cursor", notice.cursor()),
                Filters.exists("open"));
        return notices.updateOne(here, next == null ? ended() : Updates.set("cursor", next))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public List<Notice> reopen(String kind, String subject, String cause) {
        Inserts.flush();
        List<Notice> reopened = new ArrayList<>();
        Bson asleep =
                Filters.and(Filters.eq("subject", subject), Filters.eq("kind", kind), Filters.ne("wokenBy", cause));
        for (Notice notice : read(asleep, Sorts.ascending("_id"), 100)) {
            Bson change = Updates.combine(
                    notice.receipt() ? Updates.set("owes", true) : Updates.unset("owes"),
                    Updates.set(
                            "open",
                            NoticeDocument.open(notice.lane(), notice.at().toEpochMilli())),
                    Updates.unset("cursor"),
                    Updates.inc("round", 1),
                    Updates.addToSet("wokenBy", cause));
            notices.updateOne(Filters.and(Filters.eq("_id", notice.id()), Filters.ne("wokenBy", cause)), change);
            reopened.addAll(read(Filters.eq("_id", notice.id()), Sorts.ascending("_id"), 1));
        }
        return reopened;
    }

    @Override
    public List<Notice> withoutReceipts(int limit) {
        return read(
                Filters.and(Filters.eq("owes", true), Filters.exists("open", false)), Sorts.ascending("_id"), limit);
    }

    @Override
    public void receiptsMade(Notice notice) {
        notices.updateOne(
                Filters.and(Filters.eq("_id", notice.id()), Filters.eq("round", notice.round())),
                Updates.unset("owes"));
    }

    @Override
    public Map<String, Telling> find(Collection<String> wanted) {
        Map<String, Telling> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            notices.find(Filters.in("_id", wanted))
                    .projection(Projections.include("kind", "values", "about"))
                    .forEach(document -> found.put(document.getString("_id"), NoticeDocument.telling(document)));
        }
        return found;
    }

    /** Index {@code at}. */
    @Override
    public int forget(Instant before, int limit) {
        List<String> ids = new ArrayList<>();
        notices.find(Filters.and(Filters.lt("at", Date.from(before)), Filters.exists("open", false)))
                .projection(Projections.include("_id"))
                .limit(limit)
                .forEach(document -> ids.add(document.getString("_id")));
        if (!ids.isEmpty()) {
            notices.deleteMany(Filters.in("_id", ids));
        }
        return ids.size();
    }

    private static Bson ended() {
        return Updates.combine(Updates.unset("open"), Updates.unset("cursor"));
    }

    private List<Notice> read(Bson filter, Bson order, int limit) {
        List<Notice> found = new ArrayList<>();
        notices.find(filter).sort(order).limit(limit).forEach(document -> found.add(NoticeDocument.read(document)));
        return found;
    }
}
