package org.guildhall.feedback.opinion.holding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.guildhall.feedback.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one visit. It is kept as a day and a number of working days, so that a changed calendar or a wait for
 * the asker can move {@code due}: always later, never earlier than was told. Before it runs out it tells once that
 * nobody took the opinion, and once that it is due soon; those instants are null when past or pointless.
 */
public record VisitClock(
        Instant due,
        LocalDate from,
        int days,
        @Nullable Instant untakenAt,
        @Nullable Instant dueSoonAt,
        boolean askedBack,
        @Nullable LocalDate waitingSince,
        @Nullable Instant waitingUntil,
        int promises,
        @Nullable LocalDate promised,
        @Nullable Instant overdueAgain) {

    public static VisitClock start(LocalDate from, int days, WorkingDays calendar) {
        boolean tells = days > 1;
        return new VisitClock(
                calendar.due(from, days),
                from,
                days,
                tells ? calendar.due(from, 1) : null,
                tells ? calendar.due(from, days - 1) : null,
                false,
                null,
                null,
                0,
                null,
                null);
    }

    public VisitClock taken() {
        return telling(null, dueSoonAt);
    }

    public VisitClock toldUntaken() {
        return telling(null, dueSoonAt);
    }

    public VisitClock toldDueSoon() {
        return telling(untakenAt, null);
    }

    public VisitClock stopped(LocalDate since, Instant until) {
        return new VisitClock(
                due, from, days, untakenAt, dueSoonAt, true, since, until, promises, promised, overdueAgain);
    }

    /** Runs on, by as many working days later as the asker was waited for. */
    public VisitClock resumed(LocalDate today, WorkingDays calendar) {
        int waited = waitingSince == null ? 0 : calendar.between(waitingSince, today);
        Instant later =
                promised == null ? calendar.due(from, days + waited) : calendar.due(calendar.dayOf(due), waited);
        return at(latest(due, later), days + waited, promises, promised, calendar);
    }

    public VisitClock promising(LocalDate day, WorkingDays calendar) {
        VisitClock anew = telling(untakenAt, due);
        return anew.at(calendar.endOf(day), days, promises + 1, day, calendar);
    }

    public VisitClock overdueUntil(Instant again) {
        return new VisitClock(due, from, days, null, null, askedBack, null, null, promises, promised, again);
    }

    public VisitClock recounted(WorkingDays calendar) {
        Instant later = promised == null ? latest(due, calendar.due(from, days)) : due;
        if (later.equals(due)) {
            return this;
        }
        VisitClock moved = at(later, days, promises, promised, calendar);
        return new VisitClock(
                moved.due(),
                from,
                days,
                untakenAt,
                moved.dueSoonAt(),
                askedBack,
                waitingSince,
                waitingUntil,
                promises,
                promised,
                overdueAgain);
    }

    /** When it strikes next: the end of a wait, something to tell, or running out. */
    public Instant next() {
        if (waitingUntil != null) {
            return waitingUntil;
        }
        Instant end = overdueAgain == null ? due : overdueAgain;
        return Stream.of(untakenAt, dueSoonAt, end)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(end);
    }

    private VisitClock at(
            Instant newDue, int newDays, int newPromises, @Nullable LocalDate newPromise, WorkingDays calendar) {
        LocalDate before = calendar.previous(calendar.dayOf(newDue));
        Instant soon = dueSoonAt == null ? null : calendar.endOf(before);
        return new VisitClock(
                newDue, from, newDays, untakenAt, soon, askedBack, null, null, newPromises, newPromise, overdueAgain);
    }

    private VisitClock telling(@Nullable Instant untaken, @Nullable Instant soon) {
        return new VisitClock(
                due,
                from,
                days,
                untaken,
                soon,
                askedBack,
                waitingSince,
                waitingUntil,
                promises,
                promised,
                overdueAgain);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
