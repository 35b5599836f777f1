package org.guildhall.e2e;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The databases of the five services, looked at past the services: what is there is what counts. */
final class Stores implements AutoCloseable {
    private static final List<String> DATABASES = List.of("member", "activity", "feedback", "notification", "insight");
    /** What changes because somebody signs in or time passes, whatever is told on topics. */
    private static final Set<String> RESTLESS =
            Set.of("member.accounts", "member.authorizations", "member.signing-keys", "feedback.releases");

    private final MongoClient client = MongoClients.create(TheSystem.own().storeUri());

    MongoCollection<Document> collection(String database, String name) {
        return client.getDatabase(database).getCollection(name);
    }

    /** Every document of every service: ledgers, projections, inboxes, dead letters. */
    Map<String, Document> all() {
        Map<String, Document> found = new TreeMap<>();
        each((name, documents) ->
                documents.find().forEach(document -> found.put(name + "/" + document.get("_id"), document)));
        return found;
    }

    /** Where facts wait to be sent, notices to be spread, receipts to be made. */
    List<String> busy() {
        List<String> busy = new ArrayList<>();
        Bson waiting = Filters.or(Filters.exists("dirtyAt"), Filters.exists("open"), Filters.eq("owes", true));
        each((name, documents) -> {
            if (documents.find(waiting).first() != null) {
                busy.add(name);
            }
        });
        return busy;
    }

    /** The board's sheets of the generation that answers. */
    MongoCollection<Document> sheets() {
        String newest = client.getDatabase("insight").listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> name.startsWith("sheets_g"))
                .max(Comparator.comparing((String name) -> Integer.valueOf(name.substring("sheets_g".length()))))
                .orElseThrow();
        return collection("insight", newest);
    }

    private void each(BiConsumer<String, MongoCollection<Document>> look) {
        for (String database : DATABASES) {
            for (String collection : client.getDatabase(database).listCollectionNames()) {
                String name = database + "." + collection;
                if (!RESTLESS.contains(name)) {
                    look.accept(name, collection(database, collection));
                }
            }
        }
    }

    /** In words, what is not the same any more. */
    static List<String> differences(Map<String, Document> before, Map<String, Document> after) {
        Map<String, Document> places = new TreeMap<>(before);
        places.putAll(after);
        return places.keySet().stream()
                .filter(place -> !Objects.equals(before.get(place), after.get(place)))
                .map(place -> place + "\n  was " + before.get(place) + "\n  is  " + after.get(place))
                .toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
