package org.guildhall.activity.calendars.ics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.calendars.CalendarFiles;
import org.guildhall.activity.calendars.Doubt;
import org.guildhall.activity.calendars.Entry;
import org.guildhall.activity.calendars.Reading;
import org.guildhall.activity.calendars.ReadingRules;
import org.guildhall.activity.calendars.Scope;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.semesters.Semester;
import org.springframework.stereotype.Component;

/** Reads iCalendar files entry by entry, so that one bad entry costs only itself. */
@Component
public final class IcsFiles implements CalendarFiles {
    private static final int MOST_ENTRIES = 20_000;
    private static final long LONGEST_NANOS = Duration.ofSeconds(2).toNanos();

    @Override
    public Read read(byte[] file, ReadingRules rules) {
        Optional<List<String>> lines = IcsText.lines(file);
        if (lines.isEmpty()) {
            return new Read.NotACalendar();
        }
        Components components = Components.of(lines.get());
        if (components.events().size() > MOST_ENTRIES) {
            return new Read.TooLarge();
        }
        return new Work(components, rules).read();
    }

    /** The reading of one file. */
    private static final class Work {
        private final long until = System.nanoTime() + LONGEST_NANOS;
        private final Components components;
        private final ReadingRules rules;
        private final Zones zones;
        private final Doubts doubts = new Doubts();
        private final List<Entry> entries = new ArrayList<>();

        Work(Components components, ReadingRules rules) {
            this.components = components;
            this.rules = rules;
            this.zones = new Zones(components.zones());
        }

        Read read() {
            if (components.isCutShort()) {
                doubts.add(Doubt.Code.FILE_CUT_SHORT, rules.name());
            }
            Span window = window();
            for (List<Event> events : bySeries().values()) {
                if (System.nanoTime() > until) {
                    return new Read.TooLarge();
                }
                add(new Series(events), window);
            }
            return new Read.Understood(new Reading(entries, doubts.found()));
        }

        private Map<String, List<Event>> bySeries() {
            Map<String, List<Event>> series = new LinkedHashMap<>();
            int order = 0;
            for (var component : components.events()) {
                Event event = Event.of(component, order++, rules.name(), zones, doubts);
                if (event != null) {
                    series.computeIfAbsent(event.uid(), _ -> new ArrayList<>()).add(event);
                }
            }
            return series;
        }

        private void add(Series series, Span window) {
            Event leading = series.leading();
            Optional<List<Span>> spans = spans(series, leading, window);
            if (spans.isEmpty()) {
                return;
            }
            BusyKind kind = Kinds.of(leading, rules);
            if (!spans.get().isEmpty()) {
                if (kind == BusyKind.UNSURE) {
                    doubts.add(Doubt.Code.DAY_UNSURE, leading.label());
                }
                entries.add(new Entry(
                        leading.uid(), leading.label(), kind, leading.start().isDate(), spans.get()));
            }
        }

        private Optional<List<Span>> spans(Series series, Event leading, Span window) {
            try {
                Optional<List<Span>> spans = series.spans(window, rules.scope() == Scope.COLLEGE, zones);
                if (spans.isEmpty()) {
                    doubts.add(Doubt.Code.RECURRENCE_TOO_DENSE, leading.label());
                }
                return spans;
            } catch (RuntimeException e) {
                // a rule the library cannot make sense of
                doubts.add(Doubt.Code.UNREADABLE, leading.label());
                return Optional.empty();
            }
        }

        private Span window() {
            Instant from = rules.from().atStartOfDay(Semester.CAMPUS).toInstant();
            return new Span(
                    from,
                    rules.until().plusDays(1).atStartOfDay(Semester.CAMPUS).toInstant());
        }
    }
}
