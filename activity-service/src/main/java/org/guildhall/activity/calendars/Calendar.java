package org.guildhall.activity.calendars;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.activity.details.Names;

/**
 * A calendar of the college or of grades, made of what files brought. Grades are empty for the college's: it is about
 * everybody.
 */
public record Calendar(
        String id, Scope scope, Names names, List<Integer> grades, List<Source> sources, List<Mark> marks) {
    private static final int MOST_ENTRIES = 3_000;
    private static final int MOST_SPANS = 40_000;
    private static final int MOST_SOURCES = 20;

    public Calendar {
        grades = List.copyOf(grades);
        sources = List.copyOf(sources);
        marks = List.copyOf(marks);
    }

    /** What became of a command. */
    public sealed interface Outcome {
        /** The calendar is now so. */
        record Changed(Calendar next) implements Outcome {}

        /** It was so already. */
        record Same() implements Outcome {}

        /** A business refusal with its stable code. */
        record Refused(String code) implements Outcome {}
    }

    public static Calendar create(String id, Scope scope, Names names, List<Integer> grades) {
        return new Calendar(id, scope, names, grades, List.of(), List.of());
    }

    public Outcome describe(Names names, List<Integer> grades) {
        Calendar next = new Calendar(id, scope, names, grades, sources, marks);
        return next.equals(this) ? new Outcome.Same() : new Outcome.Changed(next);
    }

    /** Puts what a file brought in the place of what the file before it brought. */
    public Outcome replace(Source source) {
        Optional<Source> before = source(source.name());
        if (before.filter(known -> known.hash().equals(source.hash())).isPresent()) {
            return new Outcome.Same();
        }
        List<Source> next = new ArrayList<>(sources);
        before.ifPresent(next::remove);
        next.add(source);
        long entries = next.stream().mapToInt(each -> each.entries().size()).sum();
        long spans = next.stream()
                .flatMap(each -> each.entries().stream())
                .mapToInt(entry -> entry.spans().size())
                .sum();
        return entries > MOST_ENTRIES || spans > MOST_SPANS || next.size() > MOST_SOURCES
                ? new Outcome.Refused("calendar-full")
                : new Outcome.Changed(new Calendar(id, scope, names, grades, next, marks));
    }

    /** Keeps what somebody says about an entry. */
    public Outcome mark(Mark mark) {
        if (stored().noneMatch(entry -> entry.uid().equals(mark.uid()))) {
            return new Outcome.Refused("entry-unknown");
        }
        if (marks.contains(mark)) {
            return new Outcome.Same();
        }
        List<Mark> next = new ArrayList<>(marks);
        next.removeIf(old -> old.uid().equals(mark.uid()));
        next.add(mark);
        return new Outcome.Changed(new Calendar(id, scope, names, grades, sources, next));
    }

    public Optional<Source> source(String name) {
        return sources.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public Optional<Mark> markOf(String uid) {
        return marks.stream().filter(mark -> mark.uid().equals(uid)).findFirst();
    }

    /** Everything in it, as marked. */
    public Stream<Entry> entries() {
        return stored().map(entry -> markOf(entry.uid())
                .map(Mark::kind)
                .map(kind -> new Entry(entry.uid(), entry.label(), kind, entry.allDay(), entry.spans()))
                .orElse(entry));
    }

    /** What happens at some time of a stretch. */
    public Stream<Entry> entries(Instant from, Instant until) {
        return entries()
                .map(entry -> new Entry(
                        entry.uid(),
                        entry.label(),
                        entry.kind(),
                        entry.allDay(),
                        entry.spans().stream()
                                .filter(span ->
                                        span.from().isBefore(until) && span.to().isAfter(from))
                                .toList()))
                .filter(entry -> !entry.spans().isEmpty());
    }

    /** What keeps people busy, in order; the same time of the same kind is told once, however many groups have it. */
    public List<Busy> busy() {
        Map<List<Object>, Busy> found = new LinkedHashMap<>();
        entries().filter(entry -> entry.kind() != BusyKind.UNSURE).forEach(entry -> {
            DayOfWeek runsLike = markOf(entry.uid()).map(Mark::runsLike).orElse(null);
            for (Span span : entry.spans()) {
                found.putIfAbsent(
                        List.of(span, entry.kind()),
                        new Busy(span.from(), span.to(), entry.kind(), entry.label(), runsLike));
            }
        });
        return found.values().stream()
                .sorted(Comparator.comparing(Busy::from).thenComparing(Busy::to).thenComparing(Busy::kind))
                .toList();
    }

    private Stream<Entry> stored() {
        return sources.stream().flatMap(source -> source.entries().stream());
    }
}
