package org.guildhall.activity.attendance.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.guildhall.activity.attendance.Attendance;
import org.guildhall.activity.attendance.desk.AttendanceWire;
import org.guildhall.activity.attendance.desk.Attendances;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Changes;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Attendance as aggregates, written presence by presence. */
@Component
class MongoAttendances implements Attendances {
    private final AttendanceCodec codec = new AttendanceCodec();
    private final AggregateStore store;
    private final AggregateType<Attendance> type;
    private final AttendanceWire wire;
    private final MongoTemplate template;

    MongoAttendances(
            AggregateStore store, AggregateType<Attendance> type, AttendanceWire wire, MongoTemplate template) {
        this.store = store;
        this.type = type;
        this.wire = wire;
        this.template = template;
    }

    @Override
    public Optional<Versioned<Attendance>> load(RosterId id) {
        return store.find(type, id.toString());
    }

    @Override
    public Optional<Attendance> glimpse(RosterId id, String member) {
        Document found = template.getDb()
                .getCollection(type.collection())
                .find(Filters.eq("_id", id.toString()))
                .projection(Projections.include(
                        "state.union",
                        "state.secret",
                        "state.startsAt",
                        "state.endsAt",
                        "state.checkOut",
                        "state.state",
                        "state.people." + member))
                .first();
        return Optional.ofNullable(found)
                .map(document -> codec.read(id.toString(), document.get("state", Document.class)));
    }

    @Override
    public Optional<Versioned<Attendance>> store(@Nullable Versioned<Attendance> before, Attendance draft) {
        List<Fact> facts =
                draft.events().stream().map(event -> wire.fact(draft, event)).toList();
        Changes changes = before == null ? Changes.whole(codec.write(draft)) : codec.changes(draft);
        return store.commit(type, before, draft.id().toString(), draft, changes, facts)
                ? load(draft.id())
                : Optional.empty();
    }
}
