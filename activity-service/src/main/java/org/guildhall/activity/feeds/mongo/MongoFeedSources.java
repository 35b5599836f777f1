package org.guildhall.activity.feeds.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.feeds.FeedSources;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Versioned;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads activities by id, or a union's by the index (union, startsAt, _id). */
@Component
class MongoFeedSources implements FeedSources {
    private static final int MOST = 1_000;
    private final AggregateStore store;
    private final AggregateType<Activity> type;

    MongoFeedSources(AggregateStore store, AggregateType<Activity> type) {
        this.store = store;
        this.type = type;
    }

    @Override
    public List<Versioned<Activity>> ofUnion(String union, Instant after) {
        Query query = new Query(where("state.union")
                .is(union)
                .and("state.startsAt")
                .gte(after)
                .and("state.officersOnly")
                .is(false)
                .and("state.state")
                .in(State.everybodySees().stream().map(State::name).toList()));
        Sort newest = Sort.by(Sort.Direction.DESC, "state.startsAt", "_id");
        return store.query(type, query.with(newest).limit(MOST));
    }

    @Override
    public List<Versioned<Activity>> all(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : store.query(type, new Query(where("_id").in(ids)).limit(ids.size()));
    }
}
