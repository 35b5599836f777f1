package org.guildhall.activity.calendars.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.guildhall.activity.calendars.Calendar;
import org.guildhall.activity.calendars.CalendarWire;
import org.guildhall.activity.calendars.Calendars;
import org.guildhall.activity.calendars.Scope;
import org.guildhall.activity.details.Names;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Decision;
import org.guildhall.platform.store.Outcome;
import org.guildhall.platform.store.Refusal;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Calendars as aggregates. A college has a dozen; their list reads their outsides only. */
@Component
class MongoCalendars implements Calendars {
    private static final String DONE = "done";
    private static final int MOST = 200;
    private final AggregateStore store;
    private final AggregateType<Calendar> type;
    private final List<CalendarWire> wires;
    private final MongoTemplate template;

    MongoCalendars(
            AggregateStore store, AggregateType<Calendar> type, List<CalendarWire> wires, MongoTemplate template) {
        this.store = store;
        this.type = type;
        this.wires = List.copyOf(wires);
        this.template = template;
    }

    @Override
    public Outcome<String> change(String id, Command command, Function<@Nullable Calendar, Calendar.Outcome> decide) {
        return store.execute(type, id, command, String.class, current -> switch (decide.apply(current)) {
            case Calendar.Outcome.Changed changed ->
                Decision.accept(changed.next(), DONE, facts(current, changed.next()));
            case Calendar.Outcome.Same same -> Decision.unchanged(DONE);
            case Calendar.Outcome.Refused refused -> Decision.refuse(Refusal.of(refused.code()));
        });
    }

    private List<Fact> facts(@Nullable Calendar before, Calendar after) {
        return wires.stream()
                .flatMap(wire -> wire.facts(before, after).stream())
                .toList();
    }

    @Override
    public Optional<Versioned<Calendar>> find(String id) {
        return store.find(type, id);
    }

    @Override
    public List<Summary> list() {
        Query query = new Query().limit(MOST);
        query.fields()
                .include("state.scope", "state.names", "state.grades")
                .include("state.sources.name", "state.sources.at", "state.sources.count");
        return template.find(query, Document.class, type.collection()).stream()
                .map(MongoCalendars::summary)
                .toList();
    }

    private static Summary summary(Document document) {
        Document state = document.get("state", Document.class);
        Document names = state.get("names", Document.class);
        return new Summary(
                document.getString("_id"),
                Scope.valueOf(state.getString("scope")),
                new Names(names.getString("zh"), names.getString("en")),
                state.getList("grades", Integer.class),
                state.getList("sources", Document.class).stream()
                        .map(source -> new SourceSummary(
                                source.getString("name"),
                                Instant.ofEpochMilli(source.getDate("at").getTime()),
                                source.getInteger("count")))
                        .toList());
    }
}
