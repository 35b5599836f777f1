package org.guildhall.feedback.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.feedback.opinion.OpinionVerdict.Refused;
import org.guildhall.feedback.opinion.answer.Answer;

/** Giving results: at once, as a promise, or proposed until a second signature. */
final class Results {

    private final OpinionSnapshot it;
    private final Moment moment;
    private final Bars bars;

    Results(OpinionSnapshot it, Moment moment) {
        this.it = it;
        this.moment = moment;
        this.bars = new Bars(it);
    }

    OpinionVerdict answer(Answer given) {
        Optional<String> bar = bars.toAnswer(given.by()).or(() -> bars.result(given, moment));
        if (bar.isPresent()) {
            return new Refused(bar.get());
        }
        return switch (given.code()) {
            case UNDER_WAY -> promise(given);
            case NOT_POSSIBLE -> propose(given);
            case SOLVED, NOTED -> handledBy(given.by()).settle(given);
        };
    }

    OpinionVerdict sign(String member) {
        Answer waiting = it.proposed();
        Optional<String> bar = bars.toSign(member, moment);
        return waiting == null || bar.isPresent()
                ? new Refused(bar.orElse("wrong-state"))
                : handledBy(member).settle(waiting.signed(member));
    }

    private OpinionVerdict promise(Answer given) {
        LocalDate day = Bars.promisedDay(given, moment);
        Draft next = handledBy(given.by());
        next.holding = it.holding().with(it.holding().clock().promising(day, moment.days()));
        next.proposed = null;
        next.answer = given.promised(day).standing(it.holding().rung(), next.stamp(), null, null);
        return next.accepted(new OpinionHappened.Answered(next.answer));
    }

    private OpinionVerdict propose(Answer given) {
        Answer before = it.proposed();
        if (before != null
                && before.agreesWith(given)
                && bars.toSign(given.by(), moment).isEmpty()) {
            return sign(given.by());
        }
        List<String> signers = List.copyOf(
                moment.ladder().secondSigners(Opinion.route(it), it.holding().rung(), given.by()));
        Draft next = handledBy(given.by());
        if (signers.isEmpty()) {
            return next.settle(given);
        }
        next.proposed = given.standing(it.holding().rung(), next.stamp(), null, null);
        return next.accepted(new OpinionHappened.SignatureAsked(next.proposed, signers));
    }

    private Draft handledBy(String member) {
        return new Draft(it, moment).handledBy(member);
    }
}
