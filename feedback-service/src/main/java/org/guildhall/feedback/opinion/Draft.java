package org.guildhall.feedback.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guildhall.feedback.ladder.Place;
import org.guildhall.feedback.opinion.OpinionVerdict.Accepted;
import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.answer.Closing;
import org.guildhall.feedback.opinion.answer.Publication;
import org.guildhall.feedback.opinion.asker.Mode;
import org.guildhall.feedback.opinion.asker.Unsealing;
import org.guildhall.feedback.opinion.holding.Cause;
import org.guildhall.feedback.opinion.holding.Holding;
import org.guildhall.feedback.opinion.holding.Step;
import org.guildhall.feedback.opinion.holding.VisitClock;
import org.guildhall.feedback.opinion.text.Entry;
import org.jspecify.annotations.Nullable;

/** An opinion's next state in the making, with the moves several commands share. It never leaves this package. */
final class Draft {

    private static final int STEPS = 60;

    final Raised raised;
    OpinionState state;
    Holding holding;

    @Nullable
    Answer answer;

    @Nullable
    Answer proposed;

    @Nullable
    Closing closing;

    int reopenings;

    @Nullable
    Unsealing unsealing;

    @Nullable
    Publication publication;

    private List<Entry> entries;
    private List<Step> steps;
    private final Set<String> handlers;
    private final Moment moment;

    Draft(OpinionSnapshot it, Moment moment) {
        this.moment = moment;
        raised = it.raised();
        state = it.state();
        holding = it.holding();
        entries = it.entries();
        answer = it.answer();
        proposed = it.proposed();
        closing = it.closing();
        steps = it.steps();
        handlers = new LinkedHashSet<>(it.handlers());
        reopenings = it.reopenings();
        unsealing = it.unsealing();
        publication = it.publication();
    }

    Accepted accepted(OpinionHappened... happened) {
        OpinionSnapshot next = new OpinionSnapshot(
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
                unsealing,
                publication);
        return new Accepted(Opinion.restore(next), List.of(happened));
    }

    Draft handledBy(String member) {
        handlers.add(member);
        return this;
    }

    Draft adding(Entry entry) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(new Entry(entry.key(), entry.type(), entry.by(), entry.text(), stamp()));
        entries = all;
        return this;
    }

    /** A new visit at a place, with its own clock. */
    OpinionVerdict hold(Place place, Cause cause, int days) {
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
        remember(place);
        return accepted(new OpinionHappened.Held(holding));
    }

    void remember(Place place) {
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step(holding.visit(), place.rung(), holding.cause(), stamp(), holding.due(), place.skipped()));
        steps = all.subList(Math.max(0, all.size() - STEPS), all.size());
    }

    OpinionVerdict settle(Answer given) {
        boolean named = raised.asker().mode() == Mode.NAMED;
        int silence = named
                ? moment.line().periods().silenceNamed()
                : moment.line().periods().silenceOthers();
        // only a named asker can be reminded; the others would have to be known for it
        Instant remind = named ? moment.days().due(moment.today(), silence / 2) : null;
        state = OpinionState.ANSWERED;
        proposed = null;
        answer = given.standing(holding.rung(), stamp(), remind, moment.days().due(moment.today(), silence));
        return accepted(new OpinionHappened.Answered(answer));
    }

    OpinionVerdict close(Closing.How how, @Nullable Integer satisfaction) {
        state = OpinionState.CLOSED;
        closing = new Closing(how, satisfaction, stamp());
        LocalDate from = moment.days().dayOf(raised.at());
        LocalDate until = answer == null ? moment.today() : moment.days().dayOf(answer.at());
        int workingDays = moment.days().between(from, until);
        return accepted(new OpinionHappened.Closed(closing, List.copyOf(handlers), workingDays));
    }

    Draft resume() {
        state = OpinionState.PROCESSING;
        holding = holding.with(holding.clock().resumed(moment.today(), moment.days()));
        return this;
    }

    /** The hour an anonymous thread moves at could tell who wrote, so only the day is kept. */
    Instant stamp() {
        return raised.asker().mode() == Mode.ANONYMOUS ? moment.days().dayStart(moment.now()) : moment.now();
    }
}
