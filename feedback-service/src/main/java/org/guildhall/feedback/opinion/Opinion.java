package org.guildhall.feedback.opinion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guildhall.feedback.ladder.Place;
import org.guildhall.feedback.ladder.Route;
import org.guildhall.feedback.ladder.Rung;
import org.guildhall.feedback.line.Category;
import org.guildhall.feedback.opinion.OpinionVerdict.Accepted;
import org.guildhall.feedback.opinion.OpinionVerdict.Refused;
import org.guildhall.feedback.opinion.OpinionVerdict.Unchanged;
import org.jspecify.annotations.Nullable;

/**
 * An opinion that climbs until its asker confirms the answer. Every command leaves this object as it is and returns a
 * verdict; a held opinion always has holders in post and a due instant, and only the asker can confirm.
 */
public final class Opinion {

    private static final int STEPS = 60;
    private static final int ASK_BACK_DAYS = 3;

    private final Raised raised;
    private OpinionState state;
    private Holding holding;
    private List<Entry> entries;
    private @Nullable Answer answer;
    private @Nullable Answer proposed;
    private @Nullable Closing closing;
    private List<Step> steps;
    private Set<String> handlers;
    private int reopenings;
    private @Nullable Unsealing unsealing;

    private Opinion(OpinionSnapshot it) {
        raised = it.raised();
        state = it.state();
        holding = it.holding();
        entries = List.copyOf(it.entries());
        answer = it.answer();
        proposed = it.proposed();
        closing = it.closing();
        steps = List.copyOf(it.steps());
        handlers = new LinkedHashSet<>(it.handlers());
        reopenings = it.reopenings();
        unsealing = it.unsealing();
    }

    public static Opinion restore(OpinionSnapshot snapshot) {
        return new Opinion(snapshot);
    }

    public OpinionSnapshot snapshot() {
        return new OpinionSnapshot(
                raised,
                state,
                holding,
                entries,
                answer,
                proposed,
                closing,
                steps,
                List.copyOf(handlers),
                reopenings,
                unsealing);
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
        Holding first = new Holding(
                about.lead(),
                about.second(),
                at.rung(),
                1,
                Cause.COLLECTED,
                at.holders(),
                null,
                VisitClock.start(moment.today(), moment.line().clocks().of(at.rung()), moment.days()));
        Opinion opinion = new Opinion(new OpinionSnapshot(
                raised, OpinionState.COLLECTED, first, List.of(), null, null, null, List.of(), List.of(), 0, null));
        opinion.remember(at, moment);
        return new Accepted(opinion, List.of(new OpinionHappened.Held(first)));
    }

    public OpinionVerdict take(String member) {
        return bars().toTake(member).<OpinionVerdict>map(Refused::new).orElseGet(() -> {
            Opinion next = handledBy(member);
            next.state = OpinionState.PROCESSING;
            next.holding = holding.takenBy(member);
            return accepted(next);
        });
    }

    /** A handler's question stops the clock, once per visit; a note or reply does not. */
    public OpinionVerdict write(String member, Entry entry, Moment moment) {
        boolean question = entry.type() == Entry.Type.QUESTION;
        Optional<String> bar = question ? bars().toAskBack(member) : bars().toWrite(member, entry.type());
        return bar.<OpinionVerdict>map(Refused::new).orElseGet(() -> {
            Opinion next = handledBy(member).adding(entry, moment);
            if (question) {
                Instant until = moment.days().due(moment.today(), ASK_BACK_DAYS);
                next.state = OpinionState.WAITING;
                next.holding = holding.with(holding.clock().stopped(moment.today(), until));
                return accepted(next, new OpinionHappened.AskedBack(member, until));
            }
            return accepted(next);
        });
    }

    /** What the asker adds ends a wait for it. */
    public OpinionVerdict reply(Person person, Entry entry, Moment moment) {
        return bars().toReply(person).<OpinionVerdict>map(Refused::new).orElseGet(() -> {
            Opinion next = copy().adding(entry, moment);
            if (state == OpinionState.WAITING) {
                next.resume(moment);
            }
            return accepted(next);
        });
    }

    /** A result not possible to give alone waits for a second signature; giving the same result again is signing. */
    public OpinionVerdict answer(Answer given, Moment moment) {
        Optional<String> bar = bars().toAnswer(given.by()).or(() -> bars().result(given, moment));
        if (bar.isPresent()) {
            return new Refused(bar.get());
        }
        return switch (given.code()) {
            case UNDER_WAY -> promise(given, moment);
            case NOT_POSSIBLE -> propose(given, moment);
            case SOLVED, NOTED -> handledBy(given.by()).settle(given, moment);
        };
    }

    /** The second signature under a proposed result. */
    public OpinionVerdict sign(String member, Moment moment) {
        Answer waiting = proposed;
        Optional<String> bar = bars().toSign(member, moment);
        return waiting == null || bar.isPresent()
                ? new Refused(bar.orElse("wrong-state"))
                : handledBy(member).settle(waiting.signed(member), moment);
    }

    /** By hand to the next filled rung, with a note of why and what was done. */
    public OpinionVerdict climb(String member, Entry why, Moment moment) {
        return bars().toClimb(member)
                .<OpinionVerdict>map(Refused::new)
                .orElseGet(() -> above(moment)
                        .<OpinionVerdict>map(place -> handledBy(member)
                                .adding(why, moment)
                                .hold(place, Cause.CLIMBED, fullClock(place, moment), moment))
                        .orElseGet(() -> new Refused("top-rung")));
    }

    /** What the clock does to this visit; on another visit, or too early, nothing. */
    public OpinionVerdict clockStrikes(int visit, Moment moment) {
        Optional<Instant> next = nextDue();
        if (visit != holding.visit() || next.isEmpty() || moment.now().isBefore(next.get())) {
            return new Unchanged();
        }
        return switch (state) {
            case COLLECTED, PROCESSING -> tell(moment).orElseGet(() -> runOut(moment));
            case WAITING -> {
                Opinion resumed = copy();
                resumed.resume(moment);
                yield accepted(resumed);
            }
            case ANSWERED -> remind().orElseGet(() -> copy().close(Closing.How.SILENT, null, moment));
            case CLOSED -> new Unchanged();
        };
    }

    public OpinionVerdict confirm(Person person, int satisfaction, Moment moment) {
        return bars().toConfirm(person)
                .<OpinionVerdict>map(Refused::new)
                .orElseGet(() -> copy().close(Closing.How.CONFIRMED, satisfaction, moment));
    }

    public OpinionVerdict withdraw(Person person, Moment moment) {
        return bars().toWithdraw(person)
                .<OpinionVerdict>map(Refused::new)
                .orElseGet(() -> copy().close(Closing.How.WITHDRAWN, null, moment));
    }

    /** Not solved, or open again: the first time the answering rung has half its clock, later each a rung higher. */
    public OpinionVerdict reopen(Person person, Entry why, Moment moment) {
        return bars().toReopen(person, moment).<OpinionVerdict>map(Refused::new).orElseGet(() -> {
            Rung answered = answer == null ? holding.rung() : answer.rung();
            boolean first = reopenings == 0;
            Rung wanted = first ? answered : answered.above().orElse(answered);
            Optional<Place> place = moment.ladder().stand(route(), wanted);
            if (place.isEmpty()) {
                return new Refused("no-holder");
            }
            Opinion next = copy().adding(why, moment);
            next.reopenings++;

            next.closing = null;
            Place at = place.get();
            int days = first ? moment.line().clocks().halfOf(at.rung()) : fullClock(at, moment);
            return next.hold(at, Cause.REOPENED, days, moment);
        });
    }

    /** One role asks to open the seal; the other role is told. */
    public OpinionVerdict askToOpen(String member, Unsealing.Role role, String reason, Moment moment) {
        return bars().toAskToOpen(member, moment)
                .<OpinionVerdict>map(Refused::new)
                .orElseGet(() -> {
                    Opinion next = copy();
                    next.unsealing = Unsealing.asked(reason, member, role, moment.now());
                    Rung other = role == Unsealing.Role.COUNSELOR ? Rung.PRESIDIUM : Rung.COUNSELOR;
                    List<String> recipients = moment.ladder().holders(route(), other);
                    return accepted(next, new OpinionHappened.UnsealingAsked(reason, recipients));
                });
    }

    /** The other role agrees; from now on both may look, for a day. */
    public OpinionVerdict agreeToOpen(String member, Unsealing.Role role, Moment moment) {
        return bars().toAgreeToOpen(member, role, moment)
                .<OpinionVerdict>map(Refused::new)
                .orElseGet(() -> {
                    Opinion next = copy();
                    next.unsealing = unsealing == null ? null : unsealing.agreed(member, role, moment.now());
                    return accepted(next);
                });
    }

    /** Posts changed: the successors inherit holding and clock, or the next filled rung does. */
    public OpinionVerdict inherit(Moment moment) {
        if (!state.held()) {
            return new Unchanged();
        }
        Optional<Place> place = moment.ladder().stand(route(), holding.rung());
        if (place.isEmpty() || place.get().holders().equals(holding.holders())) {
            return new Unchanged();
        }
        Place at = place.get();
        Opinion next = copy();
        if (at.rung() != holding.rung()) {
            return next.hold(at, Cause.SUCCESSOR, fullClock(at, moment), moment);
        }
        next.holding = holding.inheritedBy(at.holders());
        return accepted(next, new OpinionHappened.Held(next.holding));
    }

    /** A changed calendar moves the clock later, never earlier than was told. */
    public OpinionVerdict recount(Moment moment) {
        VisitClock recounted = holding.clock().recounted(moment.days());
        if (!state.held() || recounted.equals(holding.clock())) {
            return new Unchanged();
        }
        Opinion next = copy();
        next.holding = holding.with(recounted);
        return accepted(next);
    }

    /** When the clock strikes next; empty once closed. */
    public Optional<Instant> nextDue() {
        return switch (state) {
            case COLLECTED, PROCESSING, WAITING -> Optional.of(holding.clock().next());
            case ANSWERED -> Optional.ofNullable(answer).map(Answer::next);
            case CLOSED -> Optional.empty();
        };
    }

    // --- what a command does

    /** What the clock only tells before it runs out. */
    private Optional<OpinionVerdict> tell(Moment moment) {
        VisitClock clock = holding.clock();
        Opinion next = copy();
        if (clock.untakenAt() != null && !moment.now().isBefore(clock.untakenAt())) {
            next.holding = holding.with(clock.toldUntaken());
            List<String> ministers = moment.ladder().holders(route(), Rung.MINISTER);
            return Optional.of(accepted(next, new OpinionHappened.Untaken(ministers)));
        }
        if (clock.dueSoonAt() != null && !moment.now().isBefore(clock.dueSoonAt())) {
            next.holding = holding.with(clock.toldDueSoon());
            return Optional.of(accepted(next, new OpinionHappened.DueSoon(holding.holders())));
        }
        return Optional.empty();
    }

    private Optional<OpinionVerdict> remind() {
        if (answer == null || answer.remindAt() == null || answer.silentUntil() == null) {
            return Optional.empty();
        }
        Opinion next = copy();
        next.answer = answer.reminded();
        return Optional.of(accepted(next, new OpinionHappened.Unconfirmed(answer.silentUntil())));
    }

    private OpinionVerdict runOut(Moment moment) {
        return above(moment)
                .<OpinionVerdict>map(place -> copy().hold(place, Cause.CLOCK, fullClock(place, moment), moment))
                .orElseGet(() -> {
                    Opinion next = copy();
                    next.holding = holding.with(
                            holding.clock().overdueUntil(moment.now().plus(Duration.ofDays(7))));
                    return accepted(next, new OpinionHappened.Overdue(next.holding));
                });
    }

    private OpinionVerdict hold(Place place, Cause cause, int days, Moment moment) {
        state = OpinionState.COLLECTED;
        proposed = null;
        holding = new Holding(
                holding.lead(),
                holding.second(),
                place.rung(),
                holding.visit() + 1,
                cause,
                place.holders(),
                null,
                VisitClock.start(moment.today(), days, moment.days()));
        remember(place, moment);
        return accepted(this, new OpinionHappened.Held(holding));
    }

    private OpinionVerdict promise(Answer given, Moment moment) {
        LocalDate day = Bars.promisedDay(given, moment);
        Opinion next = handledBy(given.by());
        next.holding = holding.with(holding.clock().promising(day, moment.days()));
        next.answer = given.standing(holding.rung(), stamp(moment), null, null);
        return accepted(next, new OpinionHappened.Answered(next.answer));
    }

    private OpinionVerdict propose(Answer given, Moment moment) {
        boolean signs = proposed != null
                && proposed.agreesWith(given)
                && bars().toSign(given.by(), moment).isEmpty();
        if (signs) {
            return sign(given.by(), moment);
        }
        List<String> signers = List.copyOf(moment.ladder().secondSigners(route(), holding.rung(), given.by()));
        Opinion next = handledBy(given.by());
        if (signers.isEmpty()) {
            return next.settle(given, moment);
        }
        next.proposed = given.standing(holding.rung(), stamp(moment), null, null);
        return accepted(next, new OpinionHappened.SignatureAsked(next.proposed, signers));
    }

    private OpinionVerdict settle(Answer given, Moment moment) {
        Instant silent = moment.days().due(moment.today(), silence(moment));
        state = OpinionState.ANSWERED;
        proposed = null;
        answer = given.standing(holding.rung(), stamp(moment), reminder(moment), silent);
        return accepted(this, new OpinionHappened.Answered(answer));
    }

    private OpinionVerdict close(Closing.How how, @Nullable Integer satisfaction, Moment moment) {
        state = OpinionState.CLOSED;
        closing = new Closing(how, satisfaction, stamp(moment));
        LocalDate from = moment.days().dayOf(raised.at());
        LocalDate until = answer == null ? moment.today() : moment.days().dayOf(answer.at());
        int workingDays = moment.days().between(from, until);
        return accepted(this, new OpinionHappened.Closed(closing, List.copyOf(handlers), workingDays));
    }

    private void resume(Moment moment) {
        state = OpinionState.PROCESSING;
        holding = holding.with(holding.clock().resumed(moment.today(), moment.days()));
    }

    private Opinion adding(Entry entry, Moment moment) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(new Entry(entry.key(), entry.type(), entry.by(), entry.text(), stamp(moment)));
        entries = List.copyOf(all);
        return this;
    }

    private void remember(Place place, Moment moment) {
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step(
                holding.visit(), place.rung(), holding.cause(), stamp(moment), holding.due(), place.skipped()));
        steps = List.copyOf(all.subList(Math.max(0, all.size() - STEPS), all.size()));
    }

    private Opinion handledBy(String member) {
        Opinion next = copy();
        next.handlers.add(member);
        return next;
    }

    Bars bars() {
        return new Bars(snapshot());
    }

    private Opinion copy() {
        return new Opinion(snapshot());
    }

    private static Accepted accepted(Opinion next, OpinionHappened... happened) {
        return new Accepted(next, List.of(happened));
    }

    // --- small answers

    private Optional<Place> above(Moment moment) {
        return holding.rung()
                .above()
                .flatMap(next -> moment.ladder().stand(route(), next))
                .filter(place -> place.rung().compareTo(holding.rung()) > 0);
    }

    private int fullClock(Place place, Moment moment) {
        return moment.line().clocks().of(place.rung());
    }

    private int silence(Moment moment) {
        return raised.asker().mode() == Mode.NAMED
                ? moment.line().periods().silenceNamed()
                : moment.line().periods().silenceOthers();
    }

    /** Only a named asker can be reminded; the others would have to be known for it. */
    private @Nullable Instant reminder(Moment moment) {
        return raised.asker().mode() == Mode.NAMED ? moment.days().due(moment.today(), silence(moment) / 2) : null;
    }

    /** The hour an anonymous thread moves at could tell who wrote, so only the day is kept. */
    private Instant stamp(Moment moment) {
        return raised.asker().mode() == Mode.ANONYMOUS ? moment.days().dayStart(moment.now()) : moment.now();
    }

    private Route route() {
        return route(raised, holding.lead(), holding.second());
    }

    static Route route(Raised raised, String lead, String second) {
        Asker asker = raised.asker();
        return new Route(raised.union(), lead, second, asker.grade(), asker.member(), Set.of());
    }
}
