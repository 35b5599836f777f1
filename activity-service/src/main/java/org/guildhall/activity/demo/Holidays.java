package org.guildhall.activity.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;

/** Days off by the public-holiday calendars; a make-up working day (上班) is none. */
record Holidays(Set<LocalDate> daysOff) {
    static final List<String> FILES = List.of("public-holidays-cn-2025.ics", "public-holidays-cn-2026.ics");

    Holidays {
        daysOff = Set.copyOf(daysOff);
    }

    static Holidays load() {
        Set<LocalDate> off = new HashSet<>();
        for (String file : FILES) {
            try (InputStream in = Holidays.class.getResourceAsStream("/calendars/" + file)) {
                new CalendarBuilder()
                        .build(new StringReader(withoutStamps(in)))
                        .<CalendarComponent>getComponents(Component.VEVENT)
                        .forEach(event -> off.addAll(daysOff(event)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ParserException e) {
                throw new IllegalStateException(file + " is no calendar", e);
            }
        }
        return new Holidays(off);
    }

    /** These files stamp with a day, which the standard does not know and the parser refuses; nobody needs it here. */
    private static String withoutStamps(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("DTSTAMP"))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    boolean off(LocalDate day) {
        return daysOff.contains(day);
    }

    /** All-day events; the end is exclusive. */
    private static List<LocalDate> daysOff(CalendarComponent event) {
        String label = event.getRequiredProperty(Property.SUMMARY).getValue();
        if (label.contains("上班") || label.contains("补班")) {
            return List.of();
        }
        return day(event, Property.DTSTART)
                .datesUntil(day(event, Property.DTEND))
                .toList();
    }

    private static LocalDate day(CalendarComponent event, String property) {
        return LocalDate.parse(event.getRequiredProperty(property).getValue(), DateTimeFormatter.BASIC_ISO_DATE);
    }
}
