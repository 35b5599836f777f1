package org.guildhall.bench.judge;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.guildhall.bench.check.RosterFact;
import org.guildhall.bench.check.RosterState;

/** Looks into the stores after a run, past every service: what is there is what counts. */
public final class Store implements AutoCloseable {
    private final MongoClient client;

    public Store(String uri) {
        client = MongoClients.create(uri);
    }

    /** The roster at rest, what its consumers show of it, and the inbox rows that tell of its confirmed seats. */
    public RosterState state(String roster, List<RosterFact> log) {
        Document document = document(roster);
        Document state = document.get("state", Document.class);
        Set<String> seated = new HashSet<>();
        Map<String, Long> waiting = new HashMap<>();
        state.get("entries", Document.class).forEach((member, value) -> {
            Document entry = (Document) value;
            switch (entry.getString("s")) {
                case "SEATED" -> seated.add(member);
                case "WAITING" -> waiting.put(member, entry.getLong("n"));
                default -> {
                    // Gone: the entry only remembers its commands.
                }
            }
        });
        List<String> inOrder = waiting.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue))
                .map(Map.Entry::getKey)
                .toList();
        Shown shown = new Shown(client);
        return new RosterState(
                state.getInteger("capacity"),
                seated,
                inOrder,
                unsent(document),
                noticesOfSeat(roster, log),
                List.of(shown.rows(roster), shown.places(roster), shown.board(roster)),
                shown.deadLetters(roster));
    }

    /** What the roster counts at this moment, and how many of its facts the broker has not acknowledged. */
    public record Counts(int taken, int waiting, int unsent) {}

    public Counts counts(String roster) {
        Document document = document(roster);
        Document state = document.get("state", Document.class);
        return new Counts(state.getInteger("taken"), state.getInteger("waiting"), unsent(document));
    }

    /** How many facts of these rosters the broker has not acknowledged. */
    int unsent(Collection<String> rosters) {
        int unsent = 0;
        for (Document document :
                rosters().find(Filters.in("_id", rosters)).projection(Projections.include("pending"))) {
            unsent += unsent(document);
        }
        return unsent;
    }

    private static int unsent(Document document) {
        return document.getList("pending", Document.class, List.of()).size();
    }

    private MongoCollection<Document> rosters() {
        return client.getDatabase("activity").getCollection("rosters");
    }

    private Document document(String roster) {
        Document document = rosters().find(Filters.eq("_id", roster)).first();
        if (document == null) {
            throw new IllegalStateException("no roster " + roster);
        }
        return document;
    }

    /** Rows of the inbox have the id {@code <event id>:inbox:<recipient>}. */
    Map<String, Integer> noticesOfSeat(String roster, List<RosterFact> log) {
        Set<String> confirmed = new HashSet<>();
        for (RosterFact fact : log) {
            if (fact.type().equals("activity.seat-confirmed.v1")) {
                confirmed.add("roster/" + roster + "/" + fact.epoch() + "." + fact.sequence());
            }
        }
        Map<String, Integer> notices = new HashMap<>();
        for (String id : rows(roster)) {
            int end = id.indexOf(":inbox:");
            if (end > 0 && confirmed.contains(id.substring(0, end))) {
                notices.merge(id.substring(end + ":inbox:".length()), 1, Integer::sum);
            }
        }
        return notices;
    }

    private List<String> rows(String roster) {
        List<String> ids = new ArrayList<>();
        client.getDatabase("notification")
                .getCollection("inbox")
                .find(Filters.regex("_id", "^roster/" + roster.replace(".", "\\.") + "/"))
                .projection(Projections.include("_id"))
                .forEach(row -> ids.add(row.getString("_id")));
        return ids;
    }

    @Override
    public void close() {
        client.close();
    }
}
