package org.guildhall.activity.calendars.kafka;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.calendars.BusyWeeks;
import org.guildhall.activity.calendars.Calendar;
import org.guildhall.activity.calendars.CalendarWire;
import org.guildhall.activity.calendars.Scope;
import org.guildhall.platform.event.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Domain to wire: a fact for every week that is busy in another way than before. */
@Component
class CalendarEventsPublisher implements CalendarWire {
    record BusyBody(
            Instant from,
            Instant to,
            BusyKind kind,
            @Nullable DayOfWeek runsLike) {}

    record CalendarAudience(Scope scope, List<Integer> grades) {}

    record WeekBody(String calendar, CalendarAudience audience, LocalDate week, List<BusyBody> busy) {}

    @Override
    public List<Fact> facts(@Nullable Calendar before, Calendar after) {
        List<Fact> facts = new ArrayList<>();
        CalendarAudience audience = new CalendarAudience(after.scope(), after.grades());
        BusyWeeks.changed(before, after)
                .forEach((week, busy) -> facts.add(Fact.of(
                        "activity.calendar-changed.v1",
                        new WeekBody(
                                after.id(),
                                audience,
                                week,
                                busy.stream().map(CalendarEventsPublisher::body).toList()))));
        return facts;
    }

    private static BusyBody body(BusyWeeks.Stretch busy) {
        return new BusyBody(busy.from(), busy.to(), busy.kind(), busy.runsLike());
    }
}
