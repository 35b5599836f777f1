package org.guildhall.activity.calendars.ics;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.Comparator;
import java.util.UUID;
import net.fortuna.ical4j.model.TemporalAmountAdapter;
import org.guildhall.activity.calendars.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * One VEVENT with its first time.
 *
 * @param replaces which occurrence of its series it stands for, or null
 * @param order its place in the file: of equal revisions the later counts
 */
record Event(
        Component source,
        String uid,
        String label,
        Moment start,
        Instant end,
        @Nullable Instant replaces,
        int order) {
    private static final Duration ASSUMED = Duration.ofHours(1);

    /** The newest of several revisions of the same thing comes last. */
    static final Comparator<Event> REVISIONS = Comparator.comparingInt((Event event) -> event.source.number("SEQUENCE"))
            .thenComparing(event -> event.source.word("LAST-MODIFIED"))
            .thenComparingInt(Event::order);

    /** The event, or null when it is refused; what is doubtful goes to the doubts. */
    static @Nullable Event of(Component source, int order, String unnamed, Zones zones, Doubts doubts) {
        String summary = source.first("SUMMARY").map(ContentLine::text).orElse("");
        String label = shortened(summary.isEmpty() ? unnamed : summary);
        Moment start =
                source.first("DTSTART").flatMap(line -> Moment.of(line, zones)).orElse(null);
        if (start == null) {
            doubts.add(Doubt.Code.NO_START, label);
            return null;
        }
        if (!start.known()) {
            doubts.add(Doubt.Code.ZONE_UNKNOWN, label);
        }
        Instant end = end(source, start, label, zones, doubts);
        if (end == null) {
            doubts.add(Doubt.Code.UNREADABLE, label);
            return null;
        }
        if (end.isBefore(start.instant())) {
            doubts.add(Doubt.Code.ENDS_BEFORE_START, label);
            return null;
        }
        Instant replaces = source.first("RECURRENCE-ID")
                .flatMap(line -> Moment.of(line, zones))
                .map(Moment::instant)
                .orElse(null);
        String uid = source.first("UID").map(ContentLine::value).orElse("");
        String known = uid.isEmpty() ? made(start, end, label) : uid;
        return new Event(source, known, label, start, end, replaces, order);
    }

    Duration length() {
        return Duration.between(start.instant(), end);
    }

    boolean isCancelled() {
        return source.word("STATUS").equals("CANCELLED");
    }

    boolean isTransparent() {
        return source.word("TRANSP").equals("TRANSPARENT");
    }

    /** An end that is missing is assumed; null when it is there and says nothing. */
    private static @Nullable Instant end(Component source, Moment start, String label, Zones zones, Doubts doubts) {
        Instant oneUnit = start.isDate()
                ? start.at(((LocalDate) start.local()).plusDays(1))
                : start.instant().plus(ASSUMED);
        var said = source.first("DTEND");
        if (said.isPresent()) {
            Instant end = Moment.of(said.get(), zones).map(Moment::instant).orElse(null);
            boolean none = end != null && end.equals(start.instant());
            if (none && !start.isDate()) {
                doubts.add(Doubt.Code.LENGTH_ASSUMED, label);
            }
            return none ? oneUnit : end;
        }
        var duration = source.first("DURATION");
        if (duration.isPresent()) {
            return after(start, duration.get().value());
        }
        if (!start.isDate()) {
            doubts.add(Doubt.Code.LENGTH_ASSUMED, label);
        }
        return oneUnit;
    }

    private static @Nullable Instant after(Moment start, String duration) {
        try {
            TemporalAmount amount = TemporalAmountAdapter.parse(duration).getDuration();
            LocalDateTime begin = LocalDateTime.ofInstant(
                    start.instant(), start.isDate() ? start.zone().getOffset(start.instant()) : ZoneOffset.UTC);
            LocalDateTime end = begin.plus(amount);
            return start.instant().plus(Duration.between(begin, end));
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static String shortened(String label) {
        return label.length() <= 200 ? label : label.substring(0, 200);
    }

    private static String made(Moment start, Instant end, String label) {
        String all = start.instant() + "/" + end + "/" + label;
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
