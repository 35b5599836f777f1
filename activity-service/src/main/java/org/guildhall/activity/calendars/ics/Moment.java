package org.guildhall.activity.calendars.ics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.zone.ZoneRules;
import java.util.Optional;
import org.guildhall.activity.semesters.Semester;

/**
 * A date, or a time in some zone.
 *
 * @param local a {@link LocalDate} or a {@link LocalDateTime}
 * @param known whether the zone the file names means anything
 */
record Moment(Temporal local, ZoneRules zone, boolean known) {
    private static final ZoneRules CAMPUS = Semester.CAMPUS.getRules();
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    /** What a line says, or nothing if it says no moment. */
    static Optional<Moment> of(ContentLine line, Zones zones) {
        return of(line.value(), line.parameters().getOrDefault("TZID", ""), zones);
    }

    static Optional<Moment> of(String value, String zone, Zones zones) {
        try {
            if (value.length() == 8) {
                return Optional.of(new Moment(LocalDate.parse(value, DATE), CAMPUS, true));
            }
            if (value.endsWith("Z")) {
                LocalDateTime time = LocalDateTime.parse(value.substring(0, value.length() - 1), TIME);
                return Optional.of(new Moment(time, ZoneOffset.UTC.getRules(), true));
            }
            Optional<ZoneRules> rules = zone.isEmpty() ? Optional.of(CAMPUS) : zones.find(zone);
            return Optional.of(new Moment(LocalDateTime.parse(value, TIME), rules.orElse(CAMPUS), rules.isPresent()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean isDate() {
        return local instanceof LocalDate;
    }

    Instant instant() {
        return at(local);
    }

    /** Another local time or date in this moment's zone. */
    Instant at(Temporal other) {
        LocalDateTime time = other instanceof LocalDate date ? date.atStartOfDay() : (LocalDateTime) other;
        return time.toInstant(zone.getOffset(time));
    }

    /** An instant as this moment's zone and kind would write it. */
    Temporal here(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, zone.getOffset(instant));
        return isDate() ? time.toLocalDate() : time;
    }
}
