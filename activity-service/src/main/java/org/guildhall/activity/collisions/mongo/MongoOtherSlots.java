package org.guildhall.activity.collisions.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.collisions.Clash;
import org.guildhall.activity.collisions.OtherSlot;
import org.guildhall.activity.collisions.OtherSlots;
import org.guildhall.activity.details.Circle;
import org.guildhall.activity.details.Names;
import org.guildhall.platform.store.AggregateType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Slots of activities that are filed or announced, by the index on when their sessions begin. A session is taken to last a day at most: the
 * index knows beginnings only.
 */
@Component
class MongoOtherSlots implements OtherSlots {
    private static final int MOST = 1_000;
    private static final List<String> ASKING = Stream.of(State.FILED, State.APPROVED, State.ANNOUNCED)
            .map(State::name)
            .toList();
    private static final Duration LONGEST = Duration.ofDays(1);
    private final MongoTemplate template;
    private final AggregateType<Activity> type;

    MongoOtherSlots(MongoTemplate template, AggregateType<Activity> type) {
        this.template = template;
        this.type = type;
    }

    @Override
    public List<OtherSlot> touching(List<Span> stretches, @Nullable String except) {
        Criteria[] times = stretches.stream()
                .map(stretch -> where("state.times")
                        .elemMatch(
                                new Criteria().gt(stretch.from().minus(LONGEST)).lt(stretch.to())))
                .toArray(Criteria[]::new);
        Query query = new Query(new Criteria()
                        .orOperator(times)
                        .and("state.state")
                        .in(ASKING)
                        .and("state.officersOnly")
                        .is(false))
                .limit(MOST);
        query.fields()
                .include("state.state", "state.title", "state.union", "state.circle", "state.grades", "state.slot")
                .include("state.slots");
        return template.find(query, Document.class, type.collection()).stream()
                .filter(document -> !document.getString("_id").equals(except))
                .flatMap(MongoOtherSlots::slots)
                .filter(slot -> stretches.stream()
                        .anyMatch(stretch -> slot.span().from().isBefore(stretch.to())
                                && slot.span().to().isAfter(stretch.from())))
                .toList();
    }

    private static Stream<OtherSlot> slots(Document document) {
        Document state = document.get("state", Document.class);
        boolean announced = state.getString("state").equals(State.ANNOUNCED.name());
        return state.getList("slots", Document.class).stream().flatMap(slot -> {
            int rank = slot.getInteger("rank");
            boolean current = rank == state.getInteger("slot");
            Clash clash = !current ? Clash.OTHER_LATER : announced ? Clash.OTHER_CURRENT : Clash.OTHER_FIRST;
            return slot.getList("sessions", Document.class).stream()
                    .map(session -> slot(document.getString("_id"), state, session, clash));
        });
    }

    private static OtherSlot slot(String activity, Document state, Document session, Clash clash) {
        Document title = state.get("title", Document.class);
        return new OtherSlot(
                activity,
                new Names(title.getString("zh"), title.getString("en")),
                state.getString("union"),
                state.getString("circle").equals(Circle.UNION.name()),
                state.getList("grades", Integer.class),
                clash,
                new Span(instant(session, "startsAt"), instant(session, "endsAt")));
    }

    private static Instant instant(Document session, String field) {
        return Instant.ofEpochMilli(session.getDate(field).getTime());
    }
}
