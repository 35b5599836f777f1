package org.guildhall.activity.calendars.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.guildhall.activity.calendars.Busy;
import org.guildhall.activity.calendars.BusyCalendar;
import org.guildhall.activity.calendars.BusyCalendars;
import org.guildhall.activity.calendars.Calendar;
import org.guildhall.activity.calendars.Scope;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.platform.store.AggregateType;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads of each calendar the asked semesters' busy times and nothing else, by the indexes on scope and grades. */
@Component
class MongoBusyCalendars implements BusyCalendars {
    private static final int MOST = 100;
    private final MongoTemplate template;
    private final AggregateType<Calendar> type;

    MongoBusyCalendars(MongoTemplate template, AggregateType<Calendar> type) {
        this.template = template;
        this.type = type;
    }

    @Override
    public List<BusyCalendar> of(Collection<Integer> grades, Collection<Semester> semesters) {
        List<Criteria> either = new ArrayList<>(List.of(where("state.scope").is(Scope.COLLEGE.name())));
        if (!grades.isEmpty()) {
            either.add(where("state.grades").in(grades));
        }
        Query query = new Query(new Criteria().orOperator(either)).limit(MOST);
        query.fields().include("state.scope", "state.grades");
        semesters.forEach(semester -> query.fields().include("state.busy." + semester.id()));
        return template.find(query, Document.class, type.collection()).stream()
                .map(MongoBusyCalendars::calendar)
                .toList();
    }

    private static BusyCalendar calendar(Document document) {
        Document state = document.get("state", Document.class);
        Set<Busy> busy = new LinkedHashSet<>();
        Document semesters = state.get("busy", new Document());
        semesters.keySet().forEach(id -> busy.addAll(BusyDocument.read(semesters.get(id, Document.class))));
        return new BusyCalendar(
                document.getString("_id"),
                Scope.valueOf(state.getString("scope")),
                state.getList("grades", Integer.class),
                List.copyOf(busy));
    }
}
