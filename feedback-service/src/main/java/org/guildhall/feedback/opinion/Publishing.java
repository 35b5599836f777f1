package org.guildhall.feedback.opinion;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guildhall.feedback.ladder.Rung;
import org.guildhall.feedback.opinion.OpinionVerdict.Refused;
import org.guildhall.feedback.opinion.answer.Closing;
import org.guildhall.feedback.opinion.answer.Publication;
import org.guildhall.feedback.opinion.asker.Person;

/** The steps of making an answered opinion visible to everybody: word, object, approve. */
final class Publishing {

    private static final int TO_OBJECT = 3;

    private final OpinionSnapshot it;
    private final Moment moment;

    Publishing(OpinionSnapshot it, Moment moment) {
        this.it = it;
        this.moment = moment;
    }

    OpinionVerdict word(String member, String question, String answer) {
        Optional<String> bar = toWord(member);
        if (bar.isPresent()) {
            return new Refused(bar.get());
        }
        Draft next = new Draft(it, moment);
        next.publication = Publication.worded(
                question, answer, member, next.stamp(), moment.days().due(moment.today(), TO_OBJECT));
        return next.accepted(new OpinionHappened.Worded(next.publication.objectUntil()));
    }

    OpinionVerdict object(Person person) {
        Optional<String> bar = toObject(person);
        if (bar.isPresent()) {
            return new Refused(bar.get());
        }
        Draft next = new Draft(it, moment);
        next.publication = Objects.requireNonNull(it.publication()).objectedTo();
        return next.accepted();
    }

    OpinionVerdict approve(String member) {
        Optional<String> bar = toApprove(member);
        if (bar.isPresent()) {
            return new Refused(bar.get());
        }
        Draft next = new Draft(it, moment);
        next.publication = Objects.requireNonNull(it.publication()).approved(member, next.stamp());
        return next.accepted(new OpinionHappened.Published());
    }

    Optional<String> toWord(String member) {
        boolean answered = it.answer() != null
                && (it.state() == OpinionState.ANSWERED
                        || (it.closing() != null && it.closing().how() != Closing.How.WITHDRAWN));
        boolean visible = it.publication() != null && it.publication().isPublic();
        return own(member).or(() -> unless(answered && !visible, "wrong-state"));
    }

    Optional<String> toObject(Person person) {
        Publication worded = it.publication();
        if (!it.raised().asker().is(person)) {
            return Optional.of("not-asker");
        }
        return worded == null || worded.isPublic() || worded.objected()
                ? Optional.of("wrong-state")
                : unless(!moment.now().isAfter(worded.objectUntil()), "window-closed");
    }

    Optional<String> toApprove(String member) {
        Publication worded = it.publication();
        if (worded == null || worded.isPublic()) {
            return Optional.of("wrong-state");
        }
        return own(member)
                .or(() -> unless(!worded.objected(), "objected"))
                .or(() -> unless(moment.now().isAfter(worded.objectUntil()), "objection-running"))
                .or(() -> second(member, worded));
    }

    private Optional<String> second(String member, Publication worded) {
        Rung rung = it.answer() == null ? it.holding().rung() : it.answer().rung();
        Set<String> signers = moment.ladder().secondSigners(Opinion.route(it), rung, worded.wordedBy());
        boolean alone = signers.isEmpty();
        return unless(alone || !member.equals(worded.wordedBy()), "same-person")
                .or(() -> unless(alone || signers.contains(member), "same-department"));
    }

    private Optional<String> own(String member) {
        return unless(!it.raised().asker().is(new Person.Member(member)), "own-opinion");
    }

    private static Optional<String> unless(boolean fine, String code) {
        return fine ? Optional.empty() : Optional.of(code);
    }
}
