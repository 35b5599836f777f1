package org.guildhall.activity.calendars.ics;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guildhall.activity.calendars.Span;

/** All events of one UID: the newest master and the newest of each occurrence that stands apart. */
final class Series {
    private final Optional<Event> master;
    private final Map<Instant, Event> apart = new HashMap<>();

    Series(List<Event> events) {
        List<Event> ordered = events.stream().sorted(Event.REVISIONS).toList();
        master = ordered.stream().filter(event -> event.replaces() == null).reduce((older, newer) -> newer);
        for (Event event : ordered) {
            if (event.replaces() != null) {
                apart.put(event.replaces(), event);
            }
        }
    }

    /** The event that gives the series its name. */
    Event leading() {
        return master.orElseGet(() -> apart.values().stream()
                .min(Comparator.comparing(event -> event.start().instant()))
                .orElseThrow());
    }

    /** When it happens, or nothing if it happens too often to be meant. Free time is no time. */
    Optional<List<Span>> spans(Span window, boolean transparentCounts, Zones zones) {
        Set<Span> spans = new TreeSet<>(Comparator.comparing(Span::from).thenComparing(Span::to));
        if (master.isPresent() && busy(master.get(), transparentCounts)) {
            Optional<Set<Instant>> beginnings = beginnings(master.get(), window, zones);
            if (beginnings.isEmpty()) {
                return Optional.empty();
            }
            beginnings.get().stream()
                    .filter(begin -> !apart.containsKey(begin))
                    .forEach(begin ->
                            spans.add(new Span(begin, begin.plus(master.get().length()))));
        }
        boolean cancelled = master.filter(Event::isCancelled).isPresent();
        apart.values().stream()
                .filter(event -> !cancelled && busy(event, transparentCounts))
                .forEach(event -> spans.add(new Span(event.start().instant(), event.end())));
        return Optional.of(List.copyOf(spans));
    }

    private static boolean busy(Event event, boolean transparentCounts) {
        return !event.isCancelled() && (transparentCounts || !event.isTransparent());
    }

    private static Optional<Set<Instant>> beginnings(Event event, Span window, Zones zones) {
        Set<Instant> beginnings = new TreeSet<>();
        List<String> rules = event.source().all("RRULE").map(ContentLine::value).toList();
        if (rules.isEmpty()) {
            beginnings.add(event.start().instant());
        }
        for (String rule : rules) {
            Optional<List<Instant>> found = Recurrence.of(event.start(), rule, window, zones);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            beginnings.addAll(found.get());
        }
        listed(event, "RDATE", zones).forEach(beginnings::add);
        listed(event, "EXDATE", zones).forEach(beginnings::remove);
        return beginnings.size() > Recurrence.MOST ? Optional.empty() : Optional.of(beginnings);
    }

    /** Several moments in one line; of a period only its beginning counts. */
    private static Stream<Instant> listed(Event event, String property, Zones zones) {
        return event.source()
                .all(property)
                .flatMap(line -> Arrays.stream(line.value().split(",", -1))
                        .map(value -> value.split("/", 2)[0])
                        .flatMap(value -> Moment.of(value, line.parameters().getOrDefault("TZID", ""), zones).stream()))
                .map(Moment::instant);
    }
}
