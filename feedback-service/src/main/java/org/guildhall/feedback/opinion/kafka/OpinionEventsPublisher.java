package org.guildhall.feedback.opinion.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.guildhall.feedback.opinion.Opinion;
import org.guildhall.feedback.opinion.OpinionEvents;
import org.guildhall.feedback.opinion.OpinionHappened;
import org.guildhall.feedback.opinion.OpinionSnapshot;
import org.guildhall.feedback.opinion.Raised;
import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.answer.Closing;
import org.guildhall.feedback.opinion.asker.Mode;
import org.guildhall.feedback.opinion.holding.Holding;
import org.guildhall.platform.event.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Domain to wire. A named asker is told by id; of an anonymous opinion even the envelope is discreet. */
@Component
final class OpinionEventsPublisher implements OpinionEvents {

    record Held(
            String opinion,
            String union,
            String kind,
            String category,
            String mode,
            int rung,
            int visit,
            String lead,
            String second,
            List<String> holders,
            Instant due,
            Instant raised,
            @Nullable Integer grade,
            int reopenings,
            String cause) {}

    record Answered(
            String opinion,
            String union,
            int rung,
            String by,
            String result,
            @Nullable String reason,
            @Nullable LocalDate promised,
            @Nullable Instant due,
            @Nullable Instant silentUntil,
            String mode,
            @Nullable String asker) {}

    record Closed(
            String opinion,
            String union,
            String how,
            @Nullable String result,
            int rung,
            List<String> handlers,
            int workingDays,
            int reopenings,
            @Nullable Integer satisfaction,
            String mode,
            @Nullable String asker) {}

    /** Told to the recipients: untaken, due soon, overdue. */
    record Reminder(String opinion, String union, int rung, List<String> recipients, Instant due) {}

    record AskedBack(
            String opinion,
            String union,
            int rung,
            String by,
            Instant until,
            @Nullable String asker) {}

    record Worded(
            String opinion,
            String union,
            int rung,
            Instant objectUntil,
            @Nullable String asker) {}

    record Published(String opinion, String union, int rung) {}

    record Unconfirmed(
            String opinion,
            String union,
            int rung,
            Instant silentUntil,
            @Nullable String asker) {}

    record SignatureAsked(
            String opinion, String union, int rung, String result, List<String> recipients, Instant due) {}

    record UnsealingAsked(String opinion, String union, String reason, List<String> recipients) {}

    @Override
    public List<Fact> facts(String id, Opinion after, List<OpinionHappened> happened) {
        return happened.stream().map(it -> fact(id, after.snapshot(), it)).toList();
    }

    private static Fact fact(String id, OpinionSnapshot it, OpinionHappened happened) {
        Raised raised = it.raised();
        return switch (happened) {
            case OpinionHappened.Held(Holding holding) ->
                make(raised, "feedback.opinion-held.v1", held(id, it, holding));
            case OpinionHappened.Answered(Answer answer) ->
                make(raised, "feedback.opinion-answered.v1", answered(id, it, answer));
            case OpinionHappened.AskedBack(String by, Instant until) ->
                make(
                        raised,
                        "feedback.opinion-asked-back.v1",
                        new AskedBack(
                                id,
                                raised.union(),
                                rung(it),
                                by,
                                until,
                                raised.asker().member()));
            case OpinionHappened.Worded(Instant until) ->
                make(
                        raised,
                        "feedback.opinion-worded.v1",
                        new Worded(
                                id,
                                raised.union(),
                                rung(it),
                                until,
                                raised.asker().member()));
            case OpinionHappened.Published() ->
                make(raised, "feedback.opinion-published.v1", new Published(id, raised.union(), rung(it)));
            case OpinionHappened.Untaken(List<String> recipients) ->
                make(raised, "feedback.opinion-untaken.v1", reminder(id, it, recipients));
            case OpinionHappened.DueSoon(List<String> recipients) ->
                make(raised, "feedback.opinion-due-soon.v1", reminder(id, it, recipients));
            case OpinionHappened.Unconfirmed(Instant silentUntil) ->
                make(
                        raised,
                        "feedback.opinion-unconfirmed.v1",
                        new Unconfirmed(
                                id,
                                raised.union(),
                                rung(it),
                                silentUntil,
                                raised.asker().member()));
            case OpinionHappened.Overdue(Holding holding) ->
                make(
                        raised,
                        "feedback.opinion-overdue.v1",
                        new Reminder(id, raised.union(), holding.rung().number(), holding.holders(), holding.due()));
            case OpinionHappened.SignatureAsked(Answer proposed, List<String> recipients) ->
                make(
                        raised,
                        "feedback.opinion-signature-asked.v1",
                        new SignatureAsked(
                                id,
                                raised.union(),
                                proposed.rung().number(),
                                proposed.code().wire(),
                                recipients,
                                it.holding().due()));
            case OpinionHappened.UnsealingAsked(String reason, List<String> recipients) ->
                make(
                        raised,
                        "feedback.opinion-unsealing-asked.v1",
                        new UnsealingAsked(id, raised.union(), reason, recipients));
            case OpinionHappened.Closed(Closing closing, List<String> handlers, int workingDays) ->
                make(raised, "feedback.opinion-closed.v1", closed(id, it, closing, handlers, workingDays));
        };
    }

    private static int rung(OpinionSnapshot it) {
        return it.holding().rung().number();
    }

    private static Reminder reminder(String id, OpinionSnapshot it, List<String> recipients) {
        return new Reminder(
                id, it.raised().union(), rung(it), recipients, it.holding().due());
    }

    private static Fact make(Raised raised, String type, Object body) {
        return raised.asker().mode() == Mode.NAMED ? Fact.of(type, body) : Fact.discreetly(type, body);
    }

    private static Held held(String id, OpinionSnapshot it, Holding holding) {
        Raised raised = it.raised();
        return new Held(
                id,
                raised.union(),
                lower(raised.kind()),
                raised.category(),
                lower(raised.asker().mode()),
                holding.rung().number(),
                holding.visit(),
                holding.lead(),
                holding.second(),
                holding.holders(),
                holding.due(),
                raised.at(),
                raised.asker().grade(),
                it.reopenings(),
                holding.cause().name());
    }

    private static Answered answered(String id, OpinionSnapshot it, Answer answer) {
        Raised raised = it.raised();
        return new Answered(
                id,
                raised.union(),
                answer.rung().number(),
                answer.by(),
                answer.code().wire(),
                answer.reason(),
                answer.promised(),
                answer.silentUntil() == null ? it.holding().due() : null,
                answer.silentUntil(),
                lower(raised.asker().mode()),
                raised.asker().member());
    }

    private static Closed closed(
            String id, OpinionSnapshot it, Closing closing, List<String> handlers, int workingDays) {
        Raised raised = it.raised();
        Answer answer = it.answer();
        return new Closed(
                id,
                raised.union(),
                lower(closing.how()),
                answer == null ? null : answer.code().wire(),
                it.holding().rung().number(),
                handlers,
                workingDays,
                it.reopenings(),
                closing.satisfaction(),
                lower(raised.asker().mode()),
                raised.asker().member());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
