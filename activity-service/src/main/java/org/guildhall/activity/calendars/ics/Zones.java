package org.guildhall.activity.calendars.ics;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;

/** What a time zone's name means: the world's names, those of Windows, then the file's own definition. */
final class Zones {
    /** From the Unicode CLDR's table, for the places our students' programs come from. */
    private static final Map<String, String> WINDOWS = Map.ofEntries(
            Map.entry("China Standard Time", "Asia/Shanghai"),
            Map.entry("Taipei Standard Time", "Asia/Taipei"),
            Map.entry("Singapore Standard Time", "Asia/Singapore"),
            Map.entry("Ulaanbaatar Standard Time", "Asia/Ulaanbaatar"),
            Map.entry("Tokyo Standard Time", "Asia/Tokyo"),
            Map.entry("Korea Standard Time", "Asia/Seoul"),
            Map.entry("India Standard Time", "Asia/Kolkata"),
            Map.entry("AUS Eastern Standard Time", "Australia/Sydney"),
            Map.entry("GMT Standard Time", "Europe/London"),
            Map.entry("W. Europe Standard Time", "Europe/Berlin"),
            Map.entry("Romance Standard Time", "Europe/Paris"),
            Map.entry("Russian Standard Time", "Europe/Moscow"),
            Map.entry("Eastern Standard Time", "America/New_York"),
            Map.entry("Central Standard Time", "America/Chicago"),
            Map.entry("Pacific Standard Time", "America/Los_Angeles"),
            Map.entry("UTC", "Etc/UTC"));

    private final Map<String, ZoneRules> own = new HashMap<>();

    Zones(List<Component> definitions) {
        definitions.forEach(this::define);
    }

    Optional<ZoneRules> find(String name) {
        return world(WINDOWS.getOrDefault(name, name))
                .or(() -> world(lastTwo(name)))
                .or(() -> Optional.ofNullable(own.get(name)));
    }

    private static Optional<ZoneRules> world(String name) {
        try {
            return Optional.of(ZoneId.of(name).getRules());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Some programs put their own path before the name. */
    private static String lastTwo(String name) {
        String[] parts = name.split("/", -1);
        return parts.length > 2 ? parts[parts.length - 2] + "/" + parts[parts.length - 1] : name;
    }

    /** A definition that changes more than yearly, or that cannot be read, is none. */
    private void define(Component definition) {
        boolean yearly = definition.source().stream()
                .map(line -> line.toUpperCase(Locale.ROOT))
                .filter(line -> line.startsWith("RRULE"))
                .allMatch(line -> line.contains("FREQ=YEARLY"));
        if (!yearly) {
            return;
        }
        String text = "BEGIN:VCALENDAR\r\n" + String.join("\r\n", definition.source()) + "\r\nEND:VCALENDAR\r\n";
        try {
            VTimeZone zone = new CalendarBuilder()
                    .build(new StringReader(text))
                    .<VTimeZone>getComponent("VTIMEZONE")
                    .orElse(null);
            if (zone != null) {
                String name = definition.first("TZID").map(ContentLine::value).orElse("");
                own.put(name, new ZoneRulesBuilder().vTimeZone(zone).build());
            }
        } catch (IOException | ParserException | RuntimeException e) {
            // as if it were not there: whoever uses the name is told that it is unknown
        }
    }
}
