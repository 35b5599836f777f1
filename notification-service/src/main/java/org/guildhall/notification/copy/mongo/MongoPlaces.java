package org.guildhall.notification.copy.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.guildhall.notification.copy.Place;
import org.guildhall.notification.copy.Places;
import org.guildhall.notification.copy.SeatCount;
import org.guildhall.platform.consumer.EventContext;
import org.guildhall.platform.consumer.Hearing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/**
 * Places in the collection {@code places}: one document per roster with its newest counts, and one per entry; a fact
 * changes both in one bulk write, each behind its own position.
 */
@Repository
class MongoPlaces implements Places {
    private static final int DUPLICATE = 11_000;

    private final MongoCollection<Document> places;

    MongoPlaces(MongoTemplate template) {
        places = template.getDb().getCollection("places").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public void fold(Told told, EventContext at) {
        SeatCount seats = told.seats();
        List<WriteModel<Document>> writes = new ArrayList<>();
        writes.add(newer(seats.roster(), at.position(), new Document("seats", document(seats))));
        if (told.entry() != null) {
            Document entry = new Document("activity", told.activity())
                    .append("state", told.entry().state().name())
                    .append("people", told.entry().people())
                    .append("hearing", at.hearing().toDocument());
            writes.add(newer(seats.roster() + "." + told.entry().member(), at.position(), entry));
        }
        try {
            places.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            refuseUnlessOlder(e);
        }
    }

    private static WriteModel<Document> newer(String id, long position, Document values) {
        return new UpdateOneModel<>(
                Filters.and(Filters.eq("_id", id), Filters.lt("pos", position)),
                new Document("$set", values.append("pos", position)),
                new UpdateOptions().upsert(true));
    }

    /** A duplicate key says that something as new was there already. */
    private static void refuseUnlessOlder(MongoBulkWriteException e) {
        if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE)) {
            throw e;
        }
    }

    private static Document document(SeatCount seats) {
        return new Document("state", seats.state())
                .append("capacity", seats.capacity())
                .append("taken", seats.taken())
                .append("waiting", seats.waiting());
    }

    /** Index {@code activity, _id}. */
    @Override
    public List<Place> held(String activity, @Nullable String after, int limit) {
        List<Bson> filters =
                new ArrayList<>(List.of(Filters.eq("activity", activity), Filters.in("state", "SEATED", "WAITING")));
        if (after != null) {
            filters.add(Filters.gt("_id", after));
        }
        List<Place> found = new ArrayList<>();
        places.find(Filters.and(filters))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .forEach(d -> found.add(new Place(d.getString("_id"), d.getList("people", String.class, List.of()))));
        return found;
    }

    @Override
    public Optional<Heard> heard(String entry) {
        return Optional.ofNullable(places.find(Filters.eq("_id", entry)).first())
                .map(found -> new Heard(
                        found.getList("people", String.class, List.of()),
                        found.getLong("pos"),
                        Hearing.from(found.get("hearing", Document.class))));
    }

    @Override
    public List<SeatCount> newest(Collection<String> rosters) {
        List<SeatCount> found = new ArrayList<>();
        if (!rosters.isEmpty()) {
            places.find(Filters.in("_id", rosters)).forEach(document -> found.add(count(document)));
        }
        return found;
    }

    private static SeatCount count(Document document) {
        Document seats = document.get("seats", Document.class);
        return new SeatCount(
                document.getString("_id"),
                seats.getString("state"),
                seats.getInteger("capacity"),
                seats.getInteger("taken"),
                seats.getInteger("waiting"),
                document.getLong("pos"));
    }
}
