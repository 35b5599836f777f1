package org.guildhall.feedback.opinion;

import java.time.Instant;
import java.time.LocalDate;
import org.guildhall.feedback.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one visit. It is kept as a day and a number of working days, so that a changed calendar or a wait for
 * the asker can move {@code due}: always later, never earlier than was told.
 */
public record VisitClock(
        Instant due,
        LocalDate from,
        int days,
        boolean askedBack,
        @Nullable LocalDate waitingSince,
        @Nullable Instant waitingUntil,
        int promises,
        @Nullable LocalDate promised,
        @Nullable Instant overdueAgain) {

    static VisitClock start(LocalDate from, int days, WorkingDays calendar) {
        return new VisitClock(calendar.due(from, days), from, days, false, null, null, 0, null, null);
    }

    VisitClock stopped(LocalDate since, Instant until) {
        return new VisitClock(due, from, days, true, since, until, promises, promised, overdueAgain);
    }

    /** Runs on, by as many working days later as the asker was waited for. */
    VisitClock resumed(LocalDate today, WorkingDays calendar) {
        int waited = waitingSince == null ? 0 : calendar.between(waitingSince, today);
        Instant later =
                promised == null ? calendar.due(from, days + waited) : calendar.due(calendar.dayOf(due), waited);
        return new VisitClock(
                latest(due, later), from, days + waited, askedBack, null, null, promises, promised, overdueAgain);
    }

    VisitClock promising(LocalDate day, WorkingDays calendar) {
        return new VisitClock(calendar.endOf(day), from, days, askedBack, null, null, promises + 1, day, overdueAgain);
    }

    VisitClock overdueUntil(Instant again) {
        return new VisitClock(due, from, days, askedBack, null, null, promises, promised, again);
    }

    VisitClock recounted(WorkingDays calendar) {
        Instant later = promised == null ? latest(due, calendar.due(from, days)) : due;
        return new VisitClock(
                later, from, days, askedBack, waitingSince, waitingUntil, promises, promised, overdueAgain);
    }

    Instant next() {
        if (waitingUntil != null) {
            return waitingUntil;
        }
        return overdueAgain == null ? due : overdueAgain;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
