package org.guildhall.feedback.opinion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.answer.Closing;
import org.guildhall.feedback.opinion.asker.Mode;
import org.guildhall.feedback.opinion.asker.Person;
import org.guildhall.feedback.opinion.asker.Unsealing;
import org.guildhall.feedback.opinion.text.Entry;

/** What stands in the way of a command on an opinion as it is now, as a reason code; empty means allowed. */
final class Bars {

    private static final int ENTRIES = 60;
    private static final int PROMISES = 3;
    private static final int PROMISE_DAYS = 30;
    private static final int USUAL_PROMISE = 10;

    private final OpinionSnapshot it;

    Bars(OpinionSnapshot it) {
        this.it = it;
    }

    Optional<String> toTake(String member) {
        return toHandle(member).or(() -> unless(it.state() == OpinionState.COLLECTED, "wrong-state"));
    }

    /** Officers of both departments may leave a note; only a holder speaks to the asker. */
    Optional<String> toWrite(String member, Entry.Type type) {
        boolean note = type == Entry.Type.NOTE;
        boolean open = note ? it.state() != OpinionState.CLOSED : it.state().held();
        return (note ? notOwn(member) : toHandle(member))
                .or(() -> unless(open, "wrong-state"))
                .or(this::full);
    }

    Optional<String> toAskBack(String member) {
        return toHandle(member)
                .or(() -> unless(!it.holding().clock().askedBack(), "asked-back-once"))
                .or(() -> unless(it.state() == OpinionState.PROCESSING, "wrong-state"))
                .or(this::full);
    }

    Optional<String> toAnswer(String member) {
        return toHandle(member).or(() -> unless(it.state() == OpinionState.PROCESSING, "wrong-state"));
    }

    Optional<String> toClimb(String member) {
        return toHandle(member)
                .or(() -> unless(it.state().held(), "wrong-state"))
                .or(() -> unless(it.holding().rung().above().isPresent(), "top-rung"))
                .or(this::full);
    }

    Optional<String> toReply(Person person) {
        return asker(person)
                .or(() -> unless(it.state() != OpinionState.CLOSED, "wrong-state"))
                .or(this::full);
    }

    Optional<String> toConfirm(Person person) {
        return asker(person).or(() -> unless(it.state() == OpinionState.ANSWERED, "wrong-state"));
    }

    Optional<String> toWithdraw(Person person) {
        return asker(person).or(() -> unless(it.state() != OpinionState.CLOSED, "wrong-state"));
    }

    Optional<String> toReopen(Person person, Moment moment) {
        return asker(person)
                .or(() -> unless(mayComeBack(), "wrong-state"))
                .or(() -> unless(!windowClosed(moment), "window-closed"));
    }

    Optional<String> toSign(String member, Moment moment) {
        Answer waiting = it.proposed();
        if (waiting == null || it.state() != OpinionState.PROCESSING) {
            return Optional.of("wrong-state");
        }
        Set<String> signers =
                moment.ladder().secondSigners(Opinion.route(it), it.holding().rung(), waiting.by());
        return notOwn(member)
                .or(() -> unless(!member.equals(waiting.by()), "same-person"))
                .or(() -> unless(
                        signers.contains(member), it.holding().heldBy(member) ? "same-department" : "not-holder"));
    }

    Optional<String> toAskToOpen(String member, Moment moment) {
        Unsealing before = it.unsealing();
        Instant until = before == null ? null : before.openUntil();
        boolean running = before != null
                && (before.pending(moment.now())
                        || (until != null && moment.now().isBefore(until)));
        return unless(it.raised().asker().mode() == Mode.CONFIDENTIAL && !running, "wrong-state")
                .or(() -> tookPart(member));
    }

    Optional<String> toAgreeToOpen(String member, Unsealing.Role role, Moment moment) {
        Unsealing asked = it.unsealing();
        if (asked == null || asked.agreedAt() != null) {
            return Optional.of("wrong-state");
        }
        return unless(asked.pending(moment.now()), "expired")
                .or(() -> unless(!asked.askedBy().equals(member), "same-person"))
                .or(() -> unless(asked.askedAs() != role, "same-role"))
                .or(() -> tookPart(member));
    }

    /** Who has handled an opinion must not learn whose it is. */
    private Optional<String> tookPart(String member) {
        return unless(!it.handlers().contains(member) && !it.holding().heldBy(member), "took-part");
    }

    /** What is wrong with the result itself. */
    Optional<String> result(Answer given, Moment moment) {
        return switch (given.code()) {
            case SOLVED -> unless(given.proven(), "proof-missing");
            case NOTED -> unless(it.raised().kind().mayBeNoted(), "not-for-kind");
            case NOT_POSSIBLE ->
                unless(given.reason() != null && Answer.REASONS.contains(given.reason()), "reason-missing");
            case UNDER_WAY -> unless(promiseHolds(promisedDay(given, moment), moment), "promise-too-far");
        };
    }

    static LocalDate promisedDay(Answer given, Moment moment) {
        return given.promised() == null ? moment.days().nth(moment.today(), USUAL_PROMISE) : given.promised();
    }

    private boolean promiseHolds(LocalDate day, Moment moment) {
        LocalDate last = moment.days().nth(moment.today(), PROMISE_DAYS);
        return day.isAfter(moment.today())
                && !day.isAfter(last)
                && it.holding().clock().promises() < PROMISES;
    }

    private boolean mayComeBack() {
        return it.state() == OpinionState.ANSWERED
                || (it.closing() != null && it.closing().how() != Closing.How.WITHDRAWN);
    }

    private boolean windowClosed(Moment moment) {
        int days = it.raised().asker().mode() == Mode.NAMED
                ? moment.line().periods().reopenNamed()
                : moment.line().periods().reopenOthers();
        return it.closing() != null && moment.now().isAfter(it.closing().at().plus(Duration.ofDays(days)));
    }

    private Optional<String> toHandle(String member) {
        return notOwn(member).or(() -> unless(it.holding().heldBy(member), "not-holder"));
    }

    private Optional<String> notOwn(String member) {
        return unless(!it.raised().asker().is(new Person.Member(member)), "own-opinion");
    }

    private Optional<String> asker(Person person) {
        return unless(it.raised().asker().is(person), "not-asker");
    }

    private Optional<String> full() {
        return unless(it.entries().size() < ENTRIES, "thread-full");
    }

    private static Optional<String> unless(boolean fine, String code) {
        return fine ? Optional.empty() : Optional.of(code);
    }
}
