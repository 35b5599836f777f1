package org.guildhall.activity.calendars.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.calendars.Calendar;
import org.guildhall.activity.calendars.Entry;
import org.guildhall.activity.calendars.Mark;
import org.guildhall.activity.calendars.Scope;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.details.Names;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;

/** A calendar with what happens in the stretch asked for. */
record CalendarView(
        String id,
        Scope scope,
        Names names,
        List<Integer> grades,
        List<SourceView> sources,
        List<CalendarEntryView> entries,
        boolean mayEdit,
        long version) {

    record SourceView(String name, Instant at, int entries) {}

    record CalendarEntryView(
            String uid,
            String label,
            BusyKind kind,
            boolean allDay,
            @Nullable DayOfWeek runsLike,
            List<Span> times) {
        static CalendarEntryView of(Calendar calendar, Entry entry) {
            DayOfWeek runsLike =
                    calendar.markOf(entry.uid()).map(Mark::runsLike).orElse(null);
            return new CalendarEntryView(
                    entry.uid(), entry.label(), entry.kind(), entry.allDay(), runsLike, entry.spans());
        }
    }

    static CalendarView of(Versioned<Calendar> stored, Instant from, Instant until, boolean mayEdit) {
        Calendar calendar = stored.state();
        return new CalendarView(
                calendar.id(),
                calendar.scope(),
                calendar.names(),
                calendar.grades(),
                calendar.sources().stream()
                        .map(source -> new SourceView(
                                source.name(), source.at(), source.entries().size()))
                        .toList(),
                calendar.entries(from, until)
                        .map(entry -> CalendarEntryView.of(calendar, entry))
                        .sorted(Comparator.comparing(
                                entry -> entry.times().getFirst().from()))
                        .toList(),
                mayEdit,
                stored.version());
    }
}
