package org.guildhall.activity.signup.mongo;

import static org.guildhall.activity.signup.mongo.RosterCodec.instant;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.path.SeatPath;
import org.guildhall.activity.signup.path.SeatPath.Told;
import org.guildhall.activity.signup.path.SeatPaths;
import org.guildhall.activity.signup.views.SignUpId;
import org.guildhall.platform.event.Hearing;
import org.guildhall.platform.event.PendingFact;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Two reads by {@code _id}: the projected row, and of the roster one entry and what is pending. */
@Component
class MongoSeatPaths implements SeatPaths {
    private final MongoCollection<Document> rows;
    private final MongoCollection<Document> rosters;

    MongoSeatPaths(MongoTemplate template) {
        rows = template.getDb().getCollection(MongoSignUpRows.COLLECTION);
        rosters = template.getDb().getCollection("rosters");
    }

    @Override
    public Optional<SeatPath> find(SignUpId id) {
        if (id.member().startsWith("$")) {
            return Optional.empty();
        }
        Document row = rows.find(Filters.eq("_id", id.toString()))
                .projection(
                        Projections.include("leader", "state", "at", "entered", "fact", "told", "restated", "hearing"))
                .first();
        String leader = row == null ? id.member() : row.getString("leader");
        Document roster = rosters.find(Filters.eq("_id", id.roster().toString()))
                .projection(Projections.include("pending", "state.entries." + leader))
                .first();
        Document entry = roster == null
                ? null
                : roster.get("state", Document.class)
                        .get("entries", new Document())
                        .get(leader, Document.class);
        return roster == null || entry == null
                ? Optional.empty()
                : Optional.of(path(new SignUpId(id.roster(), leader), entry, pending(roster, leader), row));
    }

    private static SeatPath path(SignUpId id, Document stored, @Nullable Told pending, @Nullable Document row) {
        Entry entry = EntryCodec.read(id.member(), stored);
        Told told = row != null && tells(row, entry) ? told(row) : null;
        boolean heard = told != null && (pending == null || pending.position() <= told.position());
        SeatPath.Cause cause = SeatPath.Cause.of(entry);
        boolean anew = heard && row != null && row.getBoolean("restated", false);
        return new SeatPath(
                id,
                entry.companions(),
                entry.state(),
                cause,
                cause == SeatPath.Cause.COMMAND && !anew ? entry.origin().received() : null,
                stored.get("v", 0L),
                pending != null && !heard,
                heard ? told : pending,
                heard && row != null ? Hearing.from(row.get("hearing", Document.class)) : null);
    }

    /** A row may be behind the roster: then it tells an earlier state. */
    private static boolean tells(Document row, Entry entry) {
        return row.containsKey("told")
                && entry.at().equals(instant(row.getDate("at")))
                && entry.state().name().equals(row.getString("state"));
    }

    private static Told told(Document row) {
        return new Told(
                row.getString("fact"),
                row.getLong("entered"),
                Objects.requireNonNull(row.getDate("told")).toInstant());
    }

    /** The newest fact in the outbox that put the member where they are; a question moves nobody. */
    private static @Nullable Told pending(Document roster, String leader) {
        return roster.getList("pending", Document.class, List.of()).reversed().stream()
                .map(PendingFact::from)
                .filter(fact -> !fact.type().startsWith("activity.consent-"))
                .filter(fact -> String.valueOf(fact.body()).contains("\"member\":\"" + leader + "\""))
                .findFirst()
                .map(fact -> new Told(fact.type(), fact.position(), fact.at()))
                .orElse(null);
    }
}
