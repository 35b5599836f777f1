package org.guildhall.activity.calendars.mongo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.calendars.Calendar;
import org.guildhall.activity.calendars.Entry;
import org.guildhall.activity.calendars.Mark;
import org.guildhall.activity.calendars.Scope;
import org.guildhall.activity.calendars.Source;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.details.Names;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as stored; times are kept flat, since there are many of them. What keeps people busy is kept beside it by
 * semester, for readers who want no more than that.
 */
record CalendarDocument(
        Scope scope,
        Names names,
        List<Integer> grades,
        List<SourceDocument> sources,
        List<MarkDocument> marks,
        @Nullable Map<String, BusyDocument> busy) {

    record SourceDocument(String name, String hash, Instant at, String by, int count, List<EntryDocument> entries) {}

    record EntryDocument(String uid, String label, BusyKind kind, boolean allDay, List<Instant> times) {}

    record MarkDocument(
            String uid, @Nullable BusyKind kind, @Nullable DayOfWeek runsLike) {}

    static CalendarDocument of(Calendar calendar) {
        return new CalendarDocument(
                calendar.scope(),
                calendar.names(),
                calendar.grades(),
                calendar.sources().stream()
                        .map(source -> new SourceDocument(
                                source.name(),
                                source.hash(),
                                source.at(),
                                source.by(),
                                source.entries().size(),
                                source.entries().stream()
                                        .map(CalendarDocument::of)
                                        .toList()))
                        .toList(),
                calendar.marks().stream()
                        .map(mark -> new MarkDocument(mark.uid(), mark.kind(), mark.runsLike()))
                        .toList(),
                BusyDocument.bySemester(calendar.busy()));
    }

    private static EntryDocument of(Entry entry) {
        List<Instant> times = entry.spans().stream()
                .flatMap(span -> List.of(span.from(), span.to()).stream())
                .toList();
        return new EntryDocument(entry.uid(), entry.label(), entry.kind(), entry.allDay(), times);
    }

    Calendar toCalendar(String id) {
        return new Calendar(
                id,
                scope,
                names,
                grades,
                sources.stream()
                        .map(source -> new Source(
                                source.name(),
                                source.hash(),
                                source.at(),
                                source.by(),
                                source.entries().stream()
                                        .map(CalendarDocument::entry)
                                        .toList()))
                        .toList(),
                marks.stream()
                        .map(mark -> new Mark(mark.uid(), mark.kind(), mark.runsLike()))
                        .toList());
    }

    private static Entry entry(EntryDocument document) {
        List<Instant> times = document.times();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + 1 < times.size(); i += 2) {
            spans.add(new Span(times.get(i), times.get(i + 1)));
        }
        return new Entry(document.uid(), document.label(), document.kind(), document.allDay(), spans);
    }
}
