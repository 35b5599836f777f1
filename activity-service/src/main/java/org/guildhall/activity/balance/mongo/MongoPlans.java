package org.guildhall.activity.balance.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.balance.Planned;
import org.guildhall.activity.balance.Plans;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.platform.store.AggregateType;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads four fields of a union's activities of one semester, by the index (union, semester, state, at). */
@Component
class MongoPlans implements Plans {
    private static final int MOST = 2_000;
    /** Told to everybody. */
    private static final List<String> OPEN = List.of("ANNOUNCED", "HELD", "SUMMARISED");
    /** Open, or on the way there; what was cancelled, withdrawn or postponed has no time. */
    private static final List<String> ALIVE = List.of("DRAFT", "FILED", "APPROVED", "ANNOUNCED", "HELD", "SUMMARISED");

    private final MongoTemplate template;
    private final AggregateType<Activity> type;

    MongoPlans(MongoTemplate template, AggregateType<Activity> type) {
        this.template = template;
        this.type = type;
    }

    @Override
    public List<Planned> of(String union, Semester semester, boolean everything) {
        Criteria wanted = where("state.union")
                .is(union)
                .and("state.semester")
                .is(semester.id())
                .and("state.state")
                .in(everything ? ALIVE : OPEN);
        if (!everything) {
            wanted.and("state.officersOnly").is(false);
        }
        Query query = new Query(wanted).limit(MOST);
        query.fields()
                .include("state.leadDepartment", "state.grades", "state.officersOnly")
                .include("state.sessions.startsAt");
        return template.find(query, Document.class, type.collection()).stream()
                .map(MongoPlans::planned)
                .toList();
    }

    private static Planned planned(Document document) {
        Document state = document.get("state", Document.class);
        return new Planned(
                document.getString("_id"),
                state.getString("leadDepartment"),
                state.getList("grades", Integer.class),
                state.getBoolean("officersOnly"),
                state.getList("sessions", Document.class).stream()
                        .map(session ->
                                Instant.ofEpochMilli(session.getDate("startsAt").getTime()))
                        .toList());
    }
}
