package org.guildhall.notification.copy.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.guildhall.notification.copy.Place;
import org.guildhall.notification.copy.Places;
import org.guildhall.notification.copy.SeatCount;
import org.guildhall.platform.consumer.EventContext;
import org.guildhall.platform.consumer.Folds;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Places in the collection {@code places}: a document per entry and one per roster, each with the counts its last fact
 * told. So one write per fact keeps both, and the newest document of a roster (index {@code roster, pos}) has its counts.
 */
@Repository
class MongoPlaces implements Places {
    private static final String COLLECTION = "places";

    private final Folds folds;
    private final MongoCollection<Document> places;

    MongoPlaces(Folds folds, MongoTemplate template) {
        this.folds = folds;
        this.places = template.getDb().getCollection(COLLECTION);
    }

    @Override
    public void fold(Told told, EventContext at) {
        SeatCount seats = told.seats();
        Update update = new Update()
                .set("activity", told.activity())
                .set("roster", seats.roster())
                .set(
                        "seats",
                        new Document("state", seats.state())
                                .append("capacity", seats.capacity())
                                .append("taken", seats.taken())
                                .append("waiting", seats.waiting()));
        String id = seats.roster();
        if (told.entry() != null) {
            update.set("state", told.entry().state().name())
                    .set("people", told.entry().people());
            id = seats.roster() + "." + told.entry().member();
        }
        folds.state(COLLECTION, id, at, update);
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
    public Optional<SeatCount> newest(String roster) {
        Document document = places.find(Filters.eq("roster", roster))
                .sort(Sorts.descending("pos"))
                .first();
        if (document == null) {
            return Optional.empty();
        }
        Document seats = document.get("seats", Document.class);
        return Optional.of(new SeatCount(
                roster,
                seats.getString("state"),
                seats.getInteger("capacity"),
                seats.getInteger("taken"),
                seats.getInteger("waiting"),
                document.getLong("pos")));
    }
}
