package org.guildhall.activity.signup.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.audit.Numbered;
import org.guildhall.activity.signup.views.SignUpId;
import org.guildhall.activity.signup.views.SignUpRow;
import org.guildhall.activity.signup.views.SignUpRows;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Sign-ups by person. Mine reads by (person, at, _id), a roster's by (roster, entered), single ones by id. */
@Component
class MongoSignUpRows implements SignUpRows {
    static final String COLLECTION = "my_sign_ups";
    private final MongoTemplate template;

    MongoSignUpRows(MongoTemplate template) {
        this.template = template;
    }

    @Override
    public Optional<SignUpRow> find(SignUpId id) {
        return rows(new Query(where("_id").is(id.toString()))).stream().findFirst();
    }

    @Override
    public List<SignUpRow> of(String person, Collection<RosterId> rosters) {
        List<String> ids = rosters.stream()
                .map(roster -> new SignUpId(roster, person).toString())
                .toList();
        return ids.isEmpty() ? List.of() : rows(new Query(where("_id").in(ids)).limit(ids.size()));
    }

    @Override
    public Optional<SignUpRow> byCommand(String person, String command) {
        return rows(new Query(where("person").is(person).and("commands").is(command)).limit(1)).stream()
                .findFirst();
    }

    @Override
    public List<SignUpRow> newest(String person, @Nullable After after, int limit) {
        Criteria mine = where("person").is(person);
        if (after != null) {
            mine = new Criteria()
                    .andOperator(
                            mine,
                            new Criteria()
                                    .orOperator(
                                            where("at").lt(after.at()),
                                            where("at")
                                                    .is(after.at())
                                                    .and("_id")
                                                    .gt(after.id())));
        }
        return rows(new Query(mine)
                .with(Sort.by(Sort.Order.desc("at"), Sort.Order.asc("_id")))
                .limit(limit));
    }

    @Override
    public int waitingBefore(SignUpRow row) {
        Query before = new Query(where("roster")
                .is(row.id().roster().toString())
                .and("state")
                .is(Entry.State.WAITING.name())
                .and("leads")
                .is(true)
                .and("entered")
                .lt(row.entered()));
        return (int) template.count(before, COLLECTION);
    }

    @Override
    public List<Numbered> history(RosterId roster) {
        List<Numbered> history = new ArrayList<>();
        Query rows = new Query(where("roster").is(roster.toString())).with(Sort.by(Direction.ASC, "entered"));
        rows.fields().include("trail");
        template.find(rows, Document.class, COLLECTION).forEach(row -> history.addAll(Trail.read(row)));
        Document counts = template.findById(roster.toString(), Document.class, MongoSeatCounts.COLLECTION);
        if (counts != null) {
            history.addAll(Trail.read(counts));
        }
        history.sort(Comparator.comparingLong(Numbered::number));
        return history;
    }

    private List<SignUpRow> rows(Query query) {
        query.fields().exclude("trail");
        return template.find(query, Document.class, COLLECTION).stream()
                .map(MongoSignUpRows::row)
                .toList();
    }

    private static SignUpRow row(Document row) {
        return new SignUpRow(
                SignUpId.parse(row.getString("_id")),
                row.getString("leader"),
                row.getList("companions", String.class, List.of()),
                Entry.State.valueOf(row.getString("state")),
                0,
                Objects.requireNonNull(row.getDate("at")).toInstant(),
                row.getLong("entered"),
                row.getList("commands", String.class, List.of()),
                RosterCodec.instant(row.getDate("askedUntil")),
                row.getLong("pos"));
    }
}
