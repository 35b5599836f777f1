package org.guildhall.activity.signup.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.Seats;
import org.guildhall.activity.signup.views.SeatCount;
import org.guildhall.activity.signup.views.SeatCounts;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Seat counts, read by id, a page at a time. */
@Component
class MongoSeatCounts implements SeatCounts {
    static final String COLLECTION = "seat_counts";
    private final MongoTemplate template;

    MongoSeatCounts(MongoTemplate template) {
        this.template = template;
    }

    @Override
    public Map<RosterId, SeatCount> all(Collection<RosterId> rosters) {
        Map<RosterId, SeatCount> counts = new HashMap<>();
        List<String> ids = rosters.stream().map(RosterId::toString).toList();
        if (!ids.isEmpty()) {
            Query query = new Query(where("_id").in(ids)).limit(ids.size());
            query.fields().exclude("trail");
            template.find(query, Document.class, COLLECTION).forEach(found -> {
                SeatCount count = count(found);
                counts.put(count.roster(), count);
            });
        }
        return counts;
    }

    private static SeatCount count(Document found) {
        int capacity = found.getInteger("capacity");
        Seats seats = new Seats(
                Seats.State.valueOf(found.getString("state")),
                capacity,
                found.getInteger("taken"),
                found.getInteger("waiting"));
        Admission admission = new Admission(
                capacity,
                found.getInteger("waitingPlaces", 0),
                found.getInteger("maxParty", 1),
                RosterCodec.instant(found.getDate("opensAt")),
                RosterCodec.instant(found.getDate("closesAt")));
        return new SeatCount(RosterId.parse(found.getString("_id")), seats, admission, found.getLong("pos"));
    }
}
