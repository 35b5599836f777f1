package org.guildhall.activity.calendars;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.activity.details.Names;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Outcome;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;

/** Where calendars are kept. */
public interface Calendars {
    /** Decides a command on one calendar and stores what it decided. */
    Outcome<String> change(String id, Command command, Function<@Nullable Calendar, Calendar.Outcome> decide);

    /** One calendar as stored now, with everything in it. */
    Optional<Versioned<Calendar>> find(String id);

    /** All calendars, without what is in them. */
    List<Summary> list();

    /** A calendar's outside. */
    record Summary(String id, Scope scope, Names names, List<Integer> grades, List<SourceSummary> sources) {}

    /** How many entries a source brought, and when. */
    record SourceSummary(String name, Instant at, int entries) {}
}
