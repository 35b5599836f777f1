package org.guildhall.feedback.opinion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.feedback.ladder.Place;
import org.guildhall.feedback.ladder.Rung;
import org.guildhall.feedback.opinion.OpinionVerdict.Unchanged;
import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.answer.Closing;
import org.guildhall.feedback.opinion.holding.Cause;
import org.guildhall.feedback.opinion.holding.VisitClock;

/** What time does to an opinion: it tells, it climbs, it closes in silence; holders change, calendars change. */
final class Striking {

    private static final Duration OVERDUE_AGAIN = Duration.ofDays(7);

    private final OpinionSnapshot it;
    private final Moment moment;

    Striking(OpinionSnapshot it, Moment moment) {
        this.it = it;
        this.moment = moment;
    }

    static Optional<Instant> next(OpinionSnapshot it) {
        return switch (it.state()) {
            case COLLECTED, PROCESSING, WAITING ->
                Optional.of(it.holding().clock().next());
            case ANSWERED -> Optional.ofNullable(it.answer()).map(Answer::next);
            case CLOSED -> Optional.empty();
        };
    }

    OpinionVerdict strike(int visit) {
        Optional<Instant> next = next(it);
        if (visit != it.holding().visit() || next.isEmpty() || moment.now().isBefore(next.get())) {
            return new Unchanged();
        }
        return switch (it.state()) {
            case COLLECTED, PROCESSING -> tell().orElseGet(this::runOut);
            case WAITING -> draft().resume().accepted();
            case ANSWERED -> remind().orElseGet(() -> draft().close(Closing.How.SILENT, null));
            case CLOSED -> new Unchanged();
        };
    }

    OpinionVerdict inherit() {
        Optional<Place> place = it.state().held()
                ? moment.ladder().stand(Opinion.route(it), it.holding().rung())
                : Optional.empty();
        if (place.isEmpty() || place.get().holders().equals(it.holding().holders())) {
            return new Unchanged();
        }
        Place at = place.get();
        if (at.rung() != it.holding().rung()) {
            return draft().hold(at, Cause.SUCCESSOR, moment.fullClock(at.rung()));
        }
        Draft next = draft();
        next.holding = it.holding().inheritedBy(at.holders());
        return next.accepted(new OpinionHappened.Held(next.holding));
    }

    OpinionVerdict recount() {
        VisitClock recounted = it.holding().clock().recounted(moment.days());
        if (!it.state().held() || recounted.equals(it.holding().clock())) {
            return new Unchanged();
        }
        Draft next = draft();
        next.holding = it.holding().with(recounted);
        return next.accepted();
    }

    /** What the clock only tells before it runs out. */
    private Optional<OpinionVerdict> tell() {
        VisitClock clock = it.holding().clock();
        Draft next = draft();
        if (past(clock.untakenAt())) {
            next.holding = it.holding().with(clock.toldUntaken());
            List<String> ministers = moment.ladder().holders(Opinion.route(it), Rung.MINISTER);
            return Optional.of(next.accepted(new OpinionHappened.Untaken(ministers)));
        }
        if (past(clock.dueSoonAt())) {
            next.holding = it.holding().with(clock.toldDueSoon());
            return Optional.of(
                    next.accepted(new OpinionHappened.DueSoon(it.holding().holders())));
        }
        return Optional.empty();
    }

    private Optional<OpinionVerdict> remind() {
        Answer answer = it.answer();
        if (answer == null || answer.remindAt() == null || answer.silentUntil() == null) {
            return Optional.empty();
        }
        Draft next = draft();
        next.answer = answer.reminded();
        return Optional.of(next.accepted(new OpinionHappened.Unconfirmed(answer.silentUntil())));
    }

    private OpinionVerdict runOut() {
        Optional<Place> above = moment.above(it);
        if (above.isPresent()) {
            return draft().hold(
                            above.get(),
                            Cause.CLOCK,
                            moment.fullClock(above.get().rung()));
        }
        Draft next = draft();
        next.holding =
                it.holding().with(it.holding().clock().overdueUntil(moment.now().plus(OVERDUE_AGAIN)));
        return next.accepted(new OpinionHappened.Overdue(next.holding));
    }

    private boolean past(@org.jspecify.annotations.Nullable Instant at) {
        return at != null && !moment.now().isBefore(at);
    }

    private Draft draft() {
        return new Draft(it, moment);
    }
}
