package org.guildhall.activity.workingdays.kafka;

import java.time.LocalDate;
import java.util.List;
import org.guildhall.activity.calendars.Calendar;
import org.guildhall.activity.calendars.CalendarWire;
import org.guildhall.activity.calendars.Scope;
import org.guildhall.activity.workingdays.WorkingDays;
import org.guildhall.platform.event.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Domain to wire: which days a calendar of the college makes free and which it makes worked, whenever that changes. */
@Component
class WorkingDaysPublisher implements CalendarWire {
    record DaysBody(String calendar, List<LocalDate> off, List<LocalDate> work) {
        static DaysBody of(Calendar calendar) {
            WorkingDays days = WorkingDays.of(calendar.busy());
            return new DaysBody(
                    calendar.id(),
                    days.off().stream().sorted().toList(),
                    days.madeUp().keySet().stream().sorted().toList());
        }

        boolean saysNothing() {
            return off.isEmpty() && work.isEmpty();
        }
    }

    @Override
    public List<Fact> facts(@Nullable Calendar before, Calendar after) {
        if (after.scope() != Scope.COLLEGE) {
            return List.of();
        }
        DaysBody now = DaysBody.of(after);
        boolean same = before == null ? now.saysNothing() : now.equals(DaysBody.of(before));
        return same ? List.of() : List.of(Fact.of("activity.working-days-changed.v1", now));
    }
}
