package org.guildhall.feedback.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.feedback.opinion.Moment;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.Opinion;
import org.guildhall.feedback.opinion.OpinionHappened;
import org.guildhall.feedback.opinion.OpinionVerdict;
import org.guildhall.feedback.opinion.OpinionVerdict.Accepted;
import org.guildhall.feedback.opinion.Raised;
import org.guildhall.feedback.opinion.Texts;
import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.answer.ResultCode;
import org.guildhall.feedback.opinion.asker.Asker;
import org.guildhall.feedback.opinion.asker.Mode;
import org.guildhall.feedback.opinion.asker.Person;
import org.guildhall.feedback.opinion.text.Entry;
import org.guildhall.feedback.opinion.text.OpinionIds;
import org.guildhall.feedback.privacy.SealedText;
import org.guildhall.feedback.privacy.WrappedKey;
import org.jspecify.annotations.Nullable;

/** Plays one opinion through the domain at past times; between two steps the clocks strike as they would have. */
final class DemoLife {

    private final Moments moments;
    private final Texts texts;
    private final String id;
    private final Raised raised;
    private final Person asker;
    private final int number;
    private final List<OpinionHappened> happened = new ArrayList<>();
    private @Nullable Opinion opinion;
    private Instant now;

    /** Who asks in the demo: as the opinion knows the asker, and as the asker acts. */
    record Cast(Asker asker, Person person) {}

    DemoLife(
            Moments moments, Texts texts, String id, String union, Cast cast, DemoWords words, int number, Instant at) {
        this.moments = moments;
        this.texts = texts;
        this.id = id;
        this.number = number;
        this.now = at;
        this.asker = cast.person();
        Moment moment = moments.at(union, at);
        Instant kept = cast.asker().mode() == Mode.ANONYMOUS ? moment.days().dayStart(at) : at;
        WrappedKey key = texts.newKey(id);
        SealedText text = texts.sealText(id, key, words.text());
        raised = new Raised(union, words.kind(), words.category(), cast.asker(), kept, text, key);
        apply(Opinion.raise(raised, moment));
    }

    OpinionVerdict verdict() {
        return opinion == null ? new OpinionVerdict.Refused("no-holder") : new Accepted(opinion, happened);
    }

    /** Goes on to a later time; whatever fell due until then happens. */
    DemoLife at(Instant later) {
        for (Optional<Instant> due = due(); due.isPresent() && !due.get().isAfter(later); due = due()) {
            now = due.get();
            Opinion it = opinion;
            if (it == null || !apply(it.clockStrikes(it.snapshot().holding().visit(), moment()))) {
                break;
            }
        }
        now = later;
        return this;
    }

    DemoLife take() {
        return step(it -> it.take(handler(), moment()));
    }

    DemoLife write(Entry.Type type, String text) {
        return step(it -> it.write(handler(), entry(type, handler(), text), moment()));
    }

    DemoLife reply(String text) {
        return step(it -> it.reply(asker, entry(Entry.Type.REPLY, null, text), moment()));
    }

    DemoLife climb(String why) {
        return step(it -> it.climb(handler(), entry(Entry.Type.NOTE, handler(), why), moment()));
    }

    DemoLife answer(ResultCode code, String words, @Nullable String reason, @Nullable String proof, int promisedDays) {
        String key = OpinionIds.random();
        SealedText sealed = java.util.Objects.requireNonNull(texts.sealAnswer(id, raised.key(), key, "words", words));
        SealedText shown = texts.sealAnswer(id, raised.key(), key, "proof", proof);
        LocalDate promised =
                promisedDays == 0 ? null : moment().days().nth(moment().days().dayOf(now), promisedDays);
        return step(it -> {
            var rung = it.snapshot().holding().rung();
            Answer given = Answer.given(key, code, sealed, reason, handler(), rung, now);
            return it.answer(given.promised(promised).proven(shown, null), moment());
        });
    }

    /** Whoever of the holders may put the second signature under what was proposed. */
    DemoLife sign() {
        for (String holder :
                java.util.Objects.requireNonNull(opinion).snapshot().holding().holders()) {
            step(it -> it.sign(holder, moment()));
        }
        return this;
    }

    DemoLife confirm(int satisfaction) {
        return step(it -> it.confirm(asker, satisfaction, moment()));
    }

    DemoLife reopen(String why) {
        return step(it -> it.reopen(asker, entry(Entry.Type.REPLY, null, why), moment()));
    }

    /** Worded by one department, approved by the other when the asker has had time to object. */
    DemoLife publish(String question, String answer, Instant approvedAt) {
        step(it -> it.word(handler(), question, answer, moment()));
        at(approvedAt);
        for (String holder :
                java.util.Objects.requireNonNull(opinion).snapshot().holding().holders()) {
            step(it -> it.approve(holder, moment()));
        }
        return this;
    }

    private interface Act {
        OpinionVerdict on(Opinion opinion);
    }

    private DemoLife step(Act act) {
        if (opinion != null) {
            apply(act.on(opinion));
        }
        return this;
    }

    private boolean apply(OpinionVerdict verdict) {
        if (verdict instanceof Accepted accepted) {
            opinion = accepted.next();
            accepted.happened().stream().filter(DemoLife::stillMatters).forEach(happened::add);
            return true;
        }
        return false;
    }

    /** Reminders of the past would only be noise now. */
    private static boolean stillMatters(OpinionHappened it) {
        return it instanceof OpinionHappened.Held
                || it instanceof OpinionHappened.Answered
                || it instanceof OpinionHappened.Closed;
    }

    private Optional<Instant> due() {
        return opinion == null ? Optional.empty() : opinion.nextDue();
    }

    private Moment moment() {
        return moments.at(raised.union(), now);
    }

    /** Whoever took it, else one of the holders, not always the same. */
    private String handler() {
        var holding = java.util.Objects.requireNonNull(opinion).snapshot().holding();
        String taker = holding.taker();
        return taker != null
                ? taker
                : holding.holders().get(number % holding.holders().size());
    }

    private Entry entry(Entry.Type type, @Nullable String by, String text) {
        String key = OpinionIds.random();
        return new Entry(key, type, by, texts.sealEntry(id, raised.key(), key, text), now);
    }
}
