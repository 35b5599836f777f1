package org.guildhall.activity.activities.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.ActivityOutcome;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.activities.desk.Activities;
import org.guildhall.activity.activities.desk.ActivityWire;
import org.guildhall.activity.activities.desk.Wish;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Decision;
import org.guildhall.platform.store.Outcome;
import org.guildhall.platform.store.Refusal;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Activities as aggregates. Lists read page-size documents by the index (startsAt, _id), or by union first. */
@Component
class MongoActivities implements Activities {
    private static final String DONE = "done";
    private static final List<String> PUBLIC =
            State.everybodySees().stream().map(State::name).toList();
    private static final List<String> PLANNED = Stream.of(State.FILED, State.APPROVED, State.ANNOUNCED, State.POSTPONED)
            .map(State::name)
            .toList();
    private final AggregateStore store;
    private final AggregateType<Activity> type;
    private final ActivityWire wire;

    MongoActivities(AggregateStore store, AggregateType<Activity> type, ActivityWire wire) {
        this.store = store;
        this.type = type;
        this.wire = wire;
    }

    @Override
    public Outcome<String> change(String id, Command command, Function<@Nullable Activity, ActivityOutcome> decide) {
        return store.execute(type, id, command, String.class, current -> decision(decide.apply(current)));
    }

    private Decision<Activity, String> decision(ActivityOutcome outcome) {
        return switch (outcome) {
            case ActivityOutcome.Changed changed -> {
                List<Fact> facts = changed.told().stream()
                        .map(event -> wire.fact(event, changed.next()))
                        .toList();
                yield Decision.accept(changed.next(), DONE, facts);
            }
            case ActivityOutcome.Same same -> Decision.unchanged(DONE);
            case ActivityOutcome.Refused refused -> Decision.refuse(new Refusal(refused.code(), refused.details()));
        };
    }

    @Override
    public Optional<Versioned<Activity>> find(String id) {
        return store.find(type, id);
    }

    @Override
    public List<Activity> all(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : states(new Query(Criteria.where("_id").in(ids)).limit(ids.size()));
    }

    @Override
    public List<Activity> list(Wish wish) {
        List<Criteria> all = new ArrayList<>();
        equal(all, "state.union", wish.union());
        equal(all, "state.state", wish.state() == null ? null : wish.state().name());
        equal(all, "state.kind", wish.kind() == null ? null : wish.kind().code());
        equal(all, "state.semester", wish.semester());
        if (wish.grade() != null) {
            all.add(new Criteria()
                    .orOperator(
                            Criteria.where("state.grades").size(0),
                            Criteria.where("state.grades").is(wish.grade())));
        }
        if (wish.from() != null) {
            all.add(Criteria.where("state.endsAt").gte(wish.from()));
        }
        visible(all, wish);
        boolean forward = wish.from() != null;
        if (wish.after() != null) {
            all.add(beyond(wish.after(), forward));
        }
        Query query = all.isEmpty() ? new Query() : new Query(new Criteria().andOperator(all));
        Sort.Direction direction = forward ? Sort.Direction.ASC : Sort.Direction.DESC;
        return states(query.with(Sort.by(direction, "state.startsAt", "_id")).limit(wish.limit()));
    }

    @Override
    public List<Activity> beginning(Instant from, Instant until, int limit) {
        return states(new Query(Criteria.where("state.times")
                        .elemMatch(new Criteria().gte(from).lt(until))
                        .and("state.state")
                        .in(PLANNED))
                .limit(limit));
    }

    @Override
    public List<Versioned<Activity>> awaiting(Set<String> desks, int limit) {
        return desks.isEmpty()
                ? List.of()
                : store.query(
                        type,
                        new Query(Criteria.where("state.desks").in(desks))
                                .with(Sort.by("state.startsAt", "_id"))
                                .limit(limit));
    }

    private static void equal(List<Criteria> all, String field, @Nullable Object value) {
        if (value != null) {
            all.add(Criteria.where(field).is(value));
        }
    }

    private static void visible(List<Criteria> all, Wish wish) {
        if (wish.everything()) {
            return;
        }
        Criteria open = new Criteria()
                .andOperator(
                        Criteria.where("state.state").in(PUBLIC),
                        Criteria.where("state.officersOnly").is(false));
        all.add(
                wish.draftsOf() == null
                        ? open
                        : new Criteria()
                                .orOperator(open, Criteria.where("state.union").is(wish.draftsOf())));
    }

    private static Criteria beyond(Wish.After after, boolean forward) {
        Criteria time = Criteria.where("state.startsAt");
        Criteria id = Criteria.where("_id");
        return new Criteria()
                .orOperator(
                        forward ? time.gt(after.startsAt()) : time.lt(after.startsAt()),
                        new Criteria()
                                .andOperator(
                                        Criteria.where("state.startsAt").is(after.startsAt()),
                                        forward ? id.gt(after.id()) : id.lt(after.id())));
    }

    private List<Activity> states(Query query) {
        return store.query(type, query).stream().map(Versioned::state).toList();
    }
}
