package org.guildhall.platform.consumer;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * What a consumer could not apply, kept in its own store. An aggregate with a dead letter is quarantined: its later
 * facts are parked behind it, so that a re-drive applies them in order.
 */
public final class DeadLetters {
    private final MongoCollection<Document> letters;
    private final Set<String> quarantined = ConcurrentHashMap.newKeySet();

    public DeadLetters(MongoTemplate template) {
        letters = template.getDb()
                .getCollection("dead_letters")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        refresh();
    }

    /** Reads the quarantine anew: at start and when partitions arrive from another instance. */
    void refresh() {
        Set<String> found = ConcurrentHashMap.newKeySet();
        for (Document letter : letters.find().projection(Projections.include("group", "aggregate"))) {
            found.add(place(letter.getString("group"), letter.getString("aggregate")));
        }
        quarantined.addAll(found);
        quarantined.retainAll(found);
    }

    void park(DeadLetter letter) {
        letters.replaceOne(Filters.eq("_id", letter.id()), letter.toDocument(), new ReplaceOptions().upsert(true));
        quarantined.add(place(letter.group(), letter.aggregate()));
    }

    /** The set in memory answers the usual no; a yes is checked, as another instance may have re-driven it. */
    boolean isQuarantined(String group, String aggregate) {
        String place = place(group, aggregate);
        if (!quarantined.contains(place)) {
            return false;
        }
        boolean still = letters.find(of(group, aggregate)).first() != null;
        if (!still) {
            quarantined.remove(place);
        }
        return still;
    }

    Optional<DeadLetter> next(String group, String aggregate) {
        return Optional.ofNullable(letters.find(of(group, aggregate))
                        .sort(Sorts.ascending("order"))
                        .first())
                .map(DeadLetter::from);
    }

    void resolve(DeadLetter letter) {
        letters.deleteOne(Filters.eq("_id", letter.id()));
    }

    public long count() {
        return letters.countDocuments();
    }

    /** Gives one letter up, so that those behind it can be re-driven; false when there is none of this id. */
    public boolean discard(String id) {
        return letters.deleteOne(Filters.eq("_id", id)).getDeletedCount() == 1;
    }

    /** At most {@code limit} letters, oldest first within their aggregates, without what was in them. */
    List<DeadLetter> list(int limit) {
        List<DeadLetter> found = new ArrayList<>();
        letters.find()
                .projection(Projections.exclude("value"))
                .sort(Sorts.ascending("aggregate", "order"))
                .limit(limit)
                .forEach(d -> found.add(DeadLetter.from(d)));
        return found;
    }

    public List<ParkedView> view(int limit) {
        return list(limit).stream().map(ParkedView::of).toList();
    }

    private static Bson of(String group, String aggregate) {
        return Filters.and(Filters.eq("group", group), Filters.eq("aggregate", aggregate));
    }

    private static String place(String group, String aggregate) {
        return group + " " + aggregate;
    }
}
