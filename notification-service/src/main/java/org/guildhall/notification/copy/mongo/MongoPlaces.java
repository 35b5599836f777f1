package org.guildhall.notification.copy.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.guildhall.notification.copy.Place;
import org.guildhall.notification.copy.Places;
import org.guildhall.notification.copy.SeatCount;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.event.Hearing;
import org.guildhall.platform.fold.Folds;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Places in the collection {@code places}: one document per roster with its newest counts, and one per entry; a
 * poll's facts change them in one bulk write, each behind its own position.
 */
@Repository
class MongoPlaces implements Places {
    private static final String COLLECTION = "places";

    private final MongoCollection<Document> places;
    private final Folds folds;

    MongoPlaces(MongoTemplate template, Folds folds) {
        places = template.getDb().getCollection(COLLECTION);
        this.folds = folds;
    }

    /** Ids of a roster's entries begin with its own and a full stop; a slash comes right after that. */
    @Override
    public void begin(String roster, EventContext at) {
        folds.forget(COLLECTION, Filters.and(Filters.gte("_id", roster + "."), Filters.lt("_id", roster + "/")), at);
    }

    @Override
    public void fold(Told told, EventContext at) {
        SeatCount seats = told.seats();
        folds.gather(COLLECTION, seats.roster(), at, new Update().set("seats", document(seats)));
        if (told.entry() != null) {
            Update entry = new Update()
                    .set("activity", told.activity())
                    .set("state", told.entry().state().name())
                    .set("people", told.entry().people())
                    .set("hearing", at.hearing().toDocument());
            folds.gather(COLLECTION, seats.roster() + "." + told.entry().member(), at, entry);
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
