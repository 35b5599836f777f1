package org.guildhall.activity.promises.mongo;

import java.util.List;
import org.bson.Document;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.promises.Promise;
import org.guildhall.activity.promises.Promises;
import org.guildhall.platform.store.AggregateType;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads three fields of a union's ended activities of one semester, by the index (union, semester, state, at). */
@Component
class MongoPromises implements Promises {
    private static final int MOST = 2_000;
    private final MongoTemplate template;
    private final AggregateType<Activity> type;

    MongoPromises(MongoTemplate template, AggregateType<Activity> type) {
        this.template = template;
        this.type = type;
    }

    @Override
    public List<Promise> of(String union, String semester) {
        Query query = new Query(Criteria.where("state.union")
                        .is(union)
                        .and("state.semester")
                        .is(semester)
                        .and("state.state")
                        .in(Activity.State.HELD.name(), Activity.State.CANCELLED.name()))
                .with(Sort.by("state.at", "_id"))
                .limit(MOST);
        query.fields().include("state.state", "state.leadDepartment", "state.at");
        return template.find(query, Document.class, type.collection()).stream()
                .map(document -> document.get("state", Document.class))
                .map(state -> new Promise(
                        state.getString("leadDepartment"),
                        state.getString("state").equals(Activity.State.HELD.name())))
                .toList();
    }
}
