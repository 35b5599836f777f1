package org.guildhall.activity.calendars.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import org.guildhall.activity.calendars.Span;

/** When a recurring event begins, within a window and at most 2,000 times. */
final class Recurrence {
    static final int MOST = 2_000;
    private static final Pattern FASTER_THAN_DAILY =
            Pattern.compile("FREQ=(HOURLY|MINUTELY|SECONDLY)|BY(HOUR|MINUTE|SECOND)=[^;]*,");
    private static final Pattern UNTIL = Pattern.compile("UNTIL=([0-9TZ]+)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private Recurrence() {}

    /** The beginnings, or nothing if there are too many of them. */
    static Optional<List<Instant>> of(Moment start, String rule, Span window, Zones zones) {
        String upper = rule.toUpperCase(Locale.ROOT);
        if (FASTER_THAN_DAILY.matcher(upper).find()) {
            return Optional.empty();
        }
        String local = withLocalEnd(upper, start, zones);
        Temporal from = start.here(window.from());
        Temporal until = start.here(window.to());
        List<Instant> beginnings = start.isDate()
                ? dates(local, (LocalDate) start.local(), (LocalDate) from, (LocalDate) until).stream()
                        .map(start::at)
                        .toList()
                : times(local, (LocalDateTime) start.local(), (LocalDateTime) from, (LocalDateTime) until).stream()
                        .map(start::at)
                        .toList();
        return beginnings.size() > MOST ? Optional.empty() : Optional.of(beginnings);
    }

    private static List<LocalDate> dates(String rule, LocalDate seed, LocalDate from, LocalDate until) {
        return new Recur<LocalDate>(rule, true).getDates(seed, from, until, MOST + 1);
    }

    private static List<LocalDateTime> times(String rule, LocalDateTime seed, LocalDateTime from, LocalDateTime until) {
        return new Recur<LocalDateTime>(rule, true).getDates(seed, from, until, MOST + 1);
    }

    /** A rule's end in the words of its beginning: the library compares like with like only. */
    private static String withLocalEnd(String rule, Moment start, Zones zones) {
        Matcher until = UNTIL.matcher(rule);
        if (!until.find()) {
            return rule;
        }
        Moment end = Moment.of(until.group(1), "", zones).orElse(null);
        if (end == null) {
            return rule;
        }
        Temporal last = end.isDate() && !start.isDate()
                ? ((LocalDate) end.local()).atTime(23, 59, 59)
                : start.here(end.instant());
        String text = last instanceof LocalDate date
                ? DateTimeFormatter.BASIC_ISO_DATE.format(date)
                : TIME.format((LocalDateTime) last);
        return until.replaceFirst("UNTIL=" + text);
    }
}
