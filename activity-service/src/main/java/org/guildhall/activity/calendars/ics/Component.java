package org.guildhall.activity.calendars.ics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An event or a time zone of a file: its lines, without those of components inside it except a zone's own parts. */
record Component(String name, List<ContentLine> lines, List<String> source) {

    Optional<ContentLine> first(String property) {
        return all(property).findFirst();
    }

    Stream<ContentLine> all(String property) {
        return lines.stream().filter(line -> line.name().equals(property));
    }

    /** The value in capitals, or an empty text. */
    String word(String property) {
        return first(property)
                .map(line -> line.value().toUpperCase(Locale.ROOT))
                .orElse("");
    }

    int number(String property) {
        String value = word(property);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }
}
