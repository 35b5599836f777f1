package org.guildhall.bench.judge;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.guildhall.bench.check.Projection;
import org.jspecify.annotations.Nullable;

/** What each consumer of a roster's facts keeps of it in its own database. */
final class Shown {
    private static final List<String> SERVICES = List.of("activity", "notification", "insight", "feedback", "member");
    private final MongoClient client;

    Shown(MongoClient client) {
        this.client = client;
    }

    /** Activity-service's own: the rows of people, and the counts every page shows. */
    Projection rows(String roster) {
        Document counts = one("activity", "seat_counts", roster);
        return projection(
                "sign-up rows",
                counts,
                find("activity", "my_sign_ups", Filters.eq("roster", roster)),
                row -> row.getString("person"));
    }

    /** Notification-service's copy of places, from which it knows whom to tell. */
    Projection places(String roster) {
        String prefix = roster + ".";
        Bson ofRoster = Filters.regex("_id", "^" + prefix.replace(".", "\\."));
        Document counts = one("notification", "places", roster);
        return projection(
                "notification's places",
                counts.get("seats", new Document()),
                find("notification", "places", ofRoster),
                place -> place.getString("_id").substring(prefix.length()));
    }

    /** Insight-service's sheet, from which the board is computed. */
    Projection board(String roster) {
        Document generation = client.getDatabase("insight")
                .getCollection("generations")
                .find()
                .first();
        int live = generation == null ? 1 : generation.getInteger("live");
        Document sheet = one("insight", "sheets_g" + live, "roster/" + roster);
        Set<String> seated = new HashSet<>();
        Set<String> waiting = new HashSet<>();
        sheet.get("entries", new Document()).forEach((member, state) -> sort(member, state, seated, waiting));
        Document seats = sheet.get("seats", new Document());
        return new Projection(
                "the board", seated, waiting, seats.getInteger("taken", 0), seats.getInteger("waiting", 0));
    }

    /** Facts of the roster that some consumer could not apply. */
    int deadLetters(String roster) {
        long letters = 0;
        for (String service : SERVICES) {
            letters += client.getDatabase(service)
                    .getCollection("dead_letters")
                    .countDocuments(Filters.eq("aggregate", "roster/" + roster));
        }
        return (int) letters;
    }

    private interface Name {
        @Nullable
        String of(Document row);
    }

    private static Projection projection(String name, Document counts, FindIterable<Document> rows, Name member) {
        Set<String> seated = new HashSet<>();
        Set<String> waiting = new HashSet<>();
        rows.forEach(row -> sort(Objects.requireNonNull(member.of(row)), row.getString("state"), seated, waiting));
        return new Projection(name, seated, waiting, counts.getInteger("taken", 0), counts.getInteger("waiting", 0));
    }

    private static void sort(String member, @Nullable Object state, Set<String> seated, Set<String> waiting) {
        if ("SEATED".equals(state)) {
            seated.add(member);
        } else if ("WAITING".equals(state)) {
            waiting.add(member);
        }
    }

    private FindIterable<Document> find(String database, String collection, Bson filter) {
        return client.getDatabase(database).getCollection(collection).find(filter);
    }

    private Document one(String database, String collection, String id) {
        Document found = find(database, collection, Filters.eq("_id", id)).first();
        return found == null ? new Document() : found;
    }
}
