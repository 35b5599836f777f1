package org.guildhall.feedback.opinion.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.guildhall.feedback.calendar.WorkingDays;
import org.guildhall.feedback.ladder.Ladder;
import org.guildhall.feedback.ladder.Posts;
import org.guildhall.feedback.ladder.Rung;
import org.guildhall.feedback.opinion.Moment;
import org.guildhall.feedback.opinion.Opinion;
import org.guildhall.feedback.opinion.OpinionVerdict;
import org.guildhall.feedback.opinion.OpinionVerdict.Accepted;
import org.guildhall.feedback.opinion.Raised;
import org.guildhall.feedback.opinion.Scene;
import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.answer.ResultCode;
import org.guildhall.feedback.opinion.asker.Asker;
import org.guildhall.feedback.opinion.asker.Person;
import org.guildhall.feedback.opinion.text.Kind;
import org.guildhall.feedback.privacy.SealedText;
import org.guildhall.feedback.privacy.WrappedKey;
import org.guildhall.platform.event.Contracts;
import org.guildhall.platform.event.EventJson;
import org.guildhall.platform.event.Fact;
import org.junit.jupiter.api.Test;

/** Invariant 8: no event carries text, or an asker who is not named; and every event fits its contract. */
class OpinionEventsTests {

    private static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");
    private static final String WORDS = "sealed-words";

    private final OpinionEventsPublisher publisher = new OpinionEventsPublisher();
    private final Moment moment =
            new Moment(NOW, WorkingDays.plain(Scene.SHANGHAI), Scene.LINE, new Ladder(Posts.full()));

    @Test
    void aNamedAskerIsToldByIdInAnswersAndClosings() {
        String all = life(Asker.named("m-asker", 2024), new Person.Member("m-asker"), false);
        assertThat(all).contains("\"asker\":\"m-asker\"", "\"grade\":2024").doesNotContain(WORDS);
        assertThat(all.indexOf("opinion-held")).isGreaterThan(-1);
    }

    @Test
    void anAnonymousAskerIsNobodyAndTheEnvelopeIsDiscreet() {
        String all = life(Asker.anonymous(), new Person.CodeBearer(), true);
        assertThat(all).doesNotContain("\"asker\"", "grade", WORDS);
    }

    private String life(Asker asker, Person person, boolean discreet) {
        SealedText text = new SealedText(WORDS);
        Raised raised =
                new Raised("clinical", Kind.WISH, "union-work", asker, NOW, text, new WrappedKey("text-1", WORDS));
        StringBuilder all = new StringBuilder();
        Opinion opinion = step(Opinion.raise(raised, moment), all, discreet);
        opinion = step(opinion.take("officer-a", moment), all, discreet);
        Answer promise = Answer.given("k", ResultCode.UNDER_WAY, text, null, "officer-a", Rung.OFFICER, NOW)
                .proven(text, text);
        opinion = step(opinion.answer(promise, moment), all, discreet);
        Answer answer = Answer.given("k", ResultCode.SOLVED, text, null, "officer-a", Rung.OFFICER, NOW)
                .proven(text, text);
        opinion = step(opinion.answer(answer, moment), all, discreet);
        step(opinion.confirm(person, 5, moment), all, discreet);
        return all.toString();
    }

    private Opinion step(OpinionVerdict verdict, StringBuilder all, boolean discreet) {
        Accepted accepted = (Accepted) verdict;
        List<Fact> facts = publisher.facts("k7q2m4x6a3t5w7c2e4g6j3n5p2", accepted.next(), accepted.happened());
        for (Fact fact : facts) {
            new Contracts().check(fact.type(), EventJson.tree(fact.body()));
            assertThat(fact.discreet()).isEqualTo(discreet);
            all.append(fact.type()).append(EventJson.write(fact.body()));
        }
        return accepted.next();
    }
}
