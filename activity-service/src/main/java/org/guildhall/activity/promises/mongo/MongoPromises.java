package org.guildhall.activity.promises.mongo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.PromiseEnd;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.promises.Promise;
import org.guildhall.activity.promises.Promises;
import org.guildhall.platform.store.AggregateType;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads two fields of what a union announced in one semester, by the index (union, semester, state, at). */
@Component
class MongoPromises implements Promises {
    private static final int MOST = 2_000;
    private static final List<String> PUBLIC =
            State.everybodySees().stream().map(State::name).toList();
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
                        .in(PUBLIC))
                .limit(MOST);
        query.fields().include("state.leadDepartment", "state.progress.ends");
        return template.find(query, Document.class, type.collection()).stream()
                .map(document -> document.get("state", Document.class))
                .flatMap(MongoPromises::promises)
                .sorted(Comparator.comparing(promise -> promise.end().at()))
                .toList();
    }

    private static Stream<Promise> promises(Document state) {
        String department = state.getString("leadDepartment");
        return state.get("progress", Document.class).getList("ends", Document.class).stream()
                .map(end -> new Promise(department, end(end)));
    }

    private static PromiseEnd end(Document end) {
        String ground = end.getString("ground");
        return new PromiseEnd(
                PromiseEnd.Outcome.valueOf(end.getString("outcome")),
                ground == null ? null : PromiseEnd.Ground.valueOf(ground),
                end.getDate("at").toInstant());
    }
}
