package org.guildhall.feedback.opinion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.guildhall.feedback.ladder.Place;
import org.guildhall.feedback.ladder.Route;
import org.guildhall.feedback.ladder.Rung;
import org.guildhall.feedback.line.Category;
import org.guildhall.feedback.opinion.OpinionVerdict.Refused;
import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.answer.Closing;
import org.guildhall.feedback.opinion.asker.Asker;
import org.guildhall.feedback.opinion.asker.Person;
import org.guildhall.feedback.opinion.asker.Unsealing;
import org.guildhall.feedback.opinion.holding.Cause;
import org.guildhall.feedback.opinion.holding.Holding;
import org.guildhall.feedback.opinion.holding.VisitClock;
import org.guildhall.feedback.opinion.text.Entry;
import org.guildhall.feedback.privacy.WrappedKey;

/**
 * An opinion that climbs until its asker confirms the answer. Every command leaves this object as it is and returns a
 * verdict; a held opinion always has holders in post and a due instant, and only the asker can confirm.
 */
public final class Opinion {

    private static final int ASK_BACK_DAYS = 3;

    private final OpinionSnapshot it;

    private Opinion(OpinionSnapshot it) {
        this.it = it;
    }

    public static Opinion restore(OpinionSnapshot snapshot) {
        return new Opinion(snapshot);
    }

    public OpinionSnapshot snapshot() {
        return it;
    }

    /** A new opinion goes to the first filled rung from its category's start. */
    public static OpinionVerdict raise(Raised raised, Moment moment) {
        Optional<Category> category = moment.line().category(raised.category());
        if (category.isEmpty()) {
            return new Refused("category-unknown");
        }
        Category about = category.get();
        Optional<Place> place = moment.ladder().stand(route(raised, about.lead(), about.second()), about.start());
        if (place.isEmpty()) {
            return new Refused("no-holder");
        }
        Place at = place.get();
        VisitClock clock = VisitClock.start(moment.today(), moment.fullClock(at.rung()), moment.days());
        Holding first =
                new Holding(about.lead(), about.second(), at.rung(), 1, Cause.COLLECTED, at.holders(), null, clock);
        Draft draft = new Draft(OpinionSnapshot.first(raised, first), moment);
        draft.remember(at);
        return draft.accepted(new OpinionHappened.Held(first));
    }

    public OpinionVerdict take(String member, Moment moment) {
        return unless(bars().toTake(member), () -> {
            Draft next = draft(moment).handledBy(member);
            next.state = OpinionState.PROCESSING;
            next.holding = it.holding().takenBy(member);
            return next.accepted();
        });
    }

    /** A handler's question stops the clock, once per visit; a note or reply does not. */
    public OpinionVerdict write(String member, Entry entry, Moment moment) {
        if (entry.type() != Entry.Type.QUESTION) {
            return unless(
                    bars().toWrite(member, entry.type()),
                    () -> draft(moment).handledBy(member).adding(entry).accepted());
        }
        return unless(bars().toAskBack(member), () -> {
            Instant until = moment.days().due(moment.today(), ASK_BACK_DAYS);
            Draft next = draft(moment).handledBy(member).adding(entry);
            next.state = OpinionState.WAITING;
            next.holding = it.holding().with(it.holding().clock().stopped(moment.today(), until));
            return next.accepted(new OpinionHappened.AskedBack(member, until));
        });
    }

    /** What the asker adds ends a wait for it. */
    public OpinionVerdict reply(Person person, Entry entry, Moment moment) {
        return unless(bars().toReply(person), () -> {
            Draft next = draft(moment).adding(entry);
            return (it.state() == OpinionState.WAITING ? next.resume() : next).accepted();
        });
    }

    /** A result not possible to give alone waits for a second signature; giving the same result again is signing. */
    public OpinionVerdict answer(Answer given, Moment moment) {
        return new Results(it, moment).answer(given);
    }

    /** The second signature under a proposed result. */
    public OpinionVerdict sign(String member, Moment moment) {
        return new Results(it, moment).sign(member);
    }

    /** By hand to the next filled rung, with a note of why and what was done. */
    public OpinionVerdict climb(String member, Entry why, Moment moment) {
        return unless(
                bars().toClimb(member),
                () -> moment.above(it)
                        .<OpinionVerdict>map(place -> draft(moment)
                                .handledBy(member)
                                .adding(why)
                                .hold(place, Cause.CLIMBED, moment.fullClock(place.rung())))
                        .orElseGet(() -> new Refused("top-rung")));
    }

    public OpinionVerdict confirm(Person person, int satisfaction, Moment moment) {
        return unless(bars().toConfirm(person), () -> draft(moment).close(Closing.How.CONFIRMED, satisfaction));
    }

    public OpinionVerdict withdraw(Person person, Moment moment) {
        return unless(bars().toWithdraw(person), () -> draft(moment).close(Closing.How.WITHDRAWN, null));
    }

    /** Not solved, or open again: the first time the answering rung has half its clock, later each a rung higher. */
    public OpinionVerdict reopen(Person person, Entry why, Moment moment) {
        return unless(bars().toReopen(person, moment), () -> {
            Rung answered =
                    it.answer() == null ? it.holding().rung() : it.answer().rung();
            boolean first = it.reopenings() == 0;
            Rung wanted = first ? answered : answered.above().orElse(answered);
            return moment.ladder()
                    .stand(route(it), wanted)
                    .map(place -> reopened(place, first, why, moment))
                    .orElseGet(() -> new Refused("no-holder"));
        });
    }

    private OpinionVerdict reopened(Place place, boolean first, Entry why, Moment moment) {
        Draft next = draft(moment).adding(why);
        next.reopenings++;
        next.closing = null;
        if (next.publication != null && !next.publication.isPublic()) {
            next.publication = null;
        }
        int days = first ? moment.line().clocks().halfOf(place.rung()) : moment.fullClock(place.rung());
        return next.hold(place, Cause.REOPENED, days);
    }

    /** What the clock does to this visit; on another visit, or too early, nothing. */
    public OpinionVerdict clockStrikes(int visit, Moment moment) {
        return new Striking(it, moment).strike(visit);
    }

    /** When the clock strikes next; empty once closed. */
    public Optional<Instant> nextDue() {
        return Striking.next(it);
    }

    /** Posts changed: the successors inherit holding and clock, or the next filled rung does. */
    public OpinionVerdict inherit(Moment moment) {
        return new Striking(it, moment).inherit();
    }

    /** A changed calendar moves the clock later, never earlier than was told. */
    public OpinionVerdict recount(Moment moment) {
        return new Striking(it, moment).recount();
    }

    /** One role asks to open the seal; the other role is told. */
    public OpinionVerdict askToOpen(String member, Unsealing.Role role, String reason, Moment moment) {
        return unless(bars().toAskToOpen(member, moment), () -> {
            Draft next = draft(moment);
            next.unsealing = Unsealing.asked(reason, member, role, moment.now());
            Rung other = role == Unsealing.Role.COUNSELOR ? Rung.PRESIDIUM : Rung.COUNSELOR;
            List<String> recipients = moment.ladder().holders(route(it), other);
            return next.accepted(new OpinionHappened.UnsealingAsked(reason, recipients));
        });
    }

    /** The other role agrees; from now on both may look, for a day. */
    public OpinionVerdict agreeToOpen(String member, Unsealing.Role role, Moment moment) {
        return unless(bars().toAgreeToOpen(member, role, moment), () -> {
            Draft next = draft(moment);
            next.unsealing = it.unsealing() == null ? null : it.unsealing().agreed(member, role, moment.now());
            return next.accepted();
        });
    }

    /** Words question and answer for everybody; the asker may object. */
    public OpinionVerdict word(String member, String question, String answer, Moment moment) {
        return new Publishing(it, moment).word(member, question, answer);
    }

    public OpinionVerdict object(Person person, Moment moment) {
        return new Publishing(it, moment).object(person);
    }

    /** The second signature under the wording; from now on it is public. */
    public OpinionVerdict approve(String member, Moment moment) {
        return new Publishing(it, moment).approve(member);
    }

    /** The same opinion under newer keys. */
    public Opinion rekeyed(WrappedKey key, Asker asker) {
        Raised was = it.raised();
        Raised raised = new Raised(was.union(), was.kind(), was.category(), asker, was.at(), was.text(), key);
        return new Opinion(it.with(raised));
    }

    Bars bars() {
        return new Bars(it);
    }

    private Draft draft(Moment moment) {
        return new Draft(it, moment);
    }

    private static OpinionVerdict unless(Optional<String> bar, Supplier<OpinionVerdict> then) {
        return bar.<OpinionVerdict>map(Refused::new).orElseGet(then);
    }

    static Route route(OpinionSnapshot it) {
        return route(it.raised(), it.holding().lead(), it.holding().second());
    }

    private static Route route(Raised raised, String lead, String second) {
        Asker asker = raised.asker();
        return new Route(raised.union(), lead, second, asker.grade(), asker.member(), Set.of());
    }
}
