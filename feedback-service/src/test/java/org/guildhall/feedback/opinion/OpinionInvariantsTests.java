package org.guildhall.feedback.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.guildhall.feedback.ladder.Rung;
import org.guildhall.feedback.opinion.OpinionVerdict.Accepted;
import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.answer.Closing;
import org.guildhall.feedback.opinion.answer.Publication;
import org.guildhall.feedback.opinion.answer.ResultCode;
import org.guildhall.feedback.opinion.asker.Asker;
import org.guildhall.feedback.opinion.asker.Mode;
import org.guildhall.feedback.opinion.asker.Person;
import org.guildhall.feedback.opinion.asker.Unsealing;
import org.guildhall.feedback.opinion.text.Entry;
import org.guildhall.feedback.opinion.text.Kind;

/** Whatever people and clocks do in whatever order, the promises about an opinion hold after each step. */
class OpinionInvariantsTests {

    private static final List<String> PEOPLE = List.of(
            "asker", "officer-a", "officer-b", "minister-a", "minister-b", "vice", "counselor", "staff", "stranger");

    enum Act {
        TAKE,
        NOTE,
        QUESTION,
        HANDLER_REPLY,
        ASKER_REPLY,
        SOLVED,
        BARE_SOLVED,
        PROMISE,
        NOT_POSSIBLE,
        SIGN,
        NOTED,
        CLIMB,
        CLOCK,
        OLD_CLOCK,
        CONFIRM,
        REOPEN,
        WITHDRAW,
        VACATE,
        FILL,
        INHERIT,
        WORD,
        OBJECT,
        APPROVE,
        ASK_TO_OPEN,
        AGREE_TO_OPEN,
        PASS_TIME
    }

    record Move(Act act, String who, int n) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(Act.class),
                        Arbitraries.of(PEOPLE),
                        Arbitraries.integers().between(1, 5))
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 600)
    void holdForANamedAsker(@ForAll("moves") List<Move> moves) {
        play(new Scene(Kind.SUGGESTION, Asker.named("asker", 2024), "2026-11-02T02:00:00Z"), moves);
    }

    @Property(tries = 300)
    void holdForAnAskerWhoIsAnOfficer(@ForAll("moves") List<Move> moves) {
        play(new Scene(Kind.WISH, Asker.named("officer-a", 2024), "2026-11-02T02:00:00Z"), moves);
    }

    @Property(tries = 300)
    void holdForAnAnonymousAsker(@ForAll("moves") List<Move> moves) {
        play(Scene.anonymous(), moves);
    }

    @Property(tries = 300)
    void holdForAConfidentialAsker(@ForAll("moves") List<Move> moves) {
        play(Scene.confidential(), moves);
    }

    private void play(Scene scene, List<Move> moves) {
        for (Move move : moves) {
            OpinionSnapshot before = scene.it();
            OpinionVerdict verdict = scene.apply(make(scene, move));
            check(scene, before, move, verdict);
        }
    }

    private OpinionVerdict make(Scene scene, Move move) {
        Opinion it = scene.opinion;
        Moment moment = scene.moment();
        String who = move.who();
        Person person = person(scene, who);
        return switch (move.act()) {
            case TAKE -> it.take(who, moment);
            case NOTE -> it.write(who, scene.entry(Entry.Type.NOTE, who), moment);
            case QUESTION -> it.write(who, scene.entry(Entry.Type.QUESTION, who), moment);
            case HANDLER_REPLY -> it.write(who, scene.entry(Entry.Type.REPLY, who), moment);
            case ASKER_REPLY -> it.reply(person, scene.entry(Entry.Type.REPLY, null), moment);
            case SOLVED -> it.answer(Scene.result(ResultCode.SOLVED, who), moment);
            case BARE_SOLVED -> it.answer(bare(who), moment);
            case PROMISE -> it.answer(Scene.result(ResultCode.UNDER_WAY, who), moment);
            case NOT_POSSIBLE -> it.answer(Scene.result(ResultCode.NOT_POSSIBLE, who), moment);
            case SIGN -> it.sign(who, moment);
            case NOTED -> it.answer(Scene.result(ResultCode.NOTED, who), moment);
            case CLIMB -> it.climb(who, scene.entry(Entry.Type.NOTE, who), moment);
            case CLOCK -> it.clockStrikes(scene.it().holding().visit(), moment);
            case OLD_CLOCK -> it.clockStrikes(scene.it().holding().visit() - move.n(), moment);
            case CONFIRM -> it.confirm(person, move.n(), moment);
            case REOPEN -> it.reopen(person, scene.entry(Entry.Type.REPLY, null), moment);
            case WITHDRAW -> it.withdraw(person, moment);
            case VACATE -> {
                if (move.n() > 1) {
                    scene.posts.vacate(Rung.of(move.n()));
                }
                yield it.inherit(scene.moment());
            }
            case FILL -> {
                scene.posts.put(Rung.of(move.n()), "minister-a", "minister-b", "new-" + move.n());
                yield it.inherit(scene.moment());
            }
            case INHERIT -> it.inherit(moment);
            case WORD -> it.word(who, "q", "a", moment);
            case OBJECT -> it.object(person, moment);
            case APPROVE -> it.approve(who, moment);
            case ASK_TO_OPEN -> it.askToOpen(who, role(move), "law", moment);
            case AGREE_TO_OPEN -> it.agreeToOpen(who, role(move), moment);
            case PASS_TIME -> {
                scene.now = scene.now.plus(Duration.ofHours(17L * move.n()));
                yield new OpinionVerdict.Unchanged();
            }
        };
    }

    private static Person person(Scene scene, String who) {
        if (scene.it().raised().asker().mode() == Mode.CONFIDENTIAL) {
            return new Person.TagBearer(List.of("tag-" + who));
        }
        return who.equals("stranger") ? Scene.CODE : new Person.Member(who);
    }

    private static Answer bare(String who) {
        return Scene.result(ResultCode.SOLVED, who).proven(null, null);
    }

    private static Unsealing.Role role(Move move) {
        return move.n() % 2 == 0 ? Unsealing.Role.COUNSELOR : Unsealing.Role.PRESIDIUM;
    }

    private void check(Scene scene, OpinionSnapshot before, Move move, OpinionVerdict verdict) {
        OpinionSnapshot it = scene.it();
        if (it.state().held()) {
            assertThat(it.holding().holders()).as("1: a holder").isNotEmpty();
            assertThat(scene.opinion.nextDue()).as("1: a due instant").isPresent();
        }
        if (move.act() == Act.OLD_CLOCK) {
            assertThat(it).as("2: a timer of another visit does nothing").isEqualTo(before);
        }
        String asker = it.raised().asker().member();
        if (asker != null) {
            assertThat(it.holding().holders())
                    .as("3: nobody holds an own opinion")
                    .doesNotContain(asker);
            assertThat(it.handlers()).as("3: nobody handles an own opinion").doesNotContain(asker);
        }
        if (it.closing() != null && it.closing().how() == Closing.How.CONFIRMED && before.closing() == null) {
            assertThat(move.act()).as("4: only by confirming").isEqualTo(Act.CONFIRM);
            assertThat(move.who())
                    .as("4: only the asker")
                    .isEqualTo(
                            switch (it.raised().asker().mode()) {
                                case NAMED -> asker;
                                case CONFIDENTIAL -> "asker";
                                case ANONYMOUS -> "stranger";
                            });
        }
        if (it.answer() != null && it.answer().code() == ResultCode.SOLVED) {
            assertThat(it.answer().proven()).as("5: solved has proof").isTrue();
        }
        assertThat(OpinionView.forAsker(it).entries())
                .as("6: no note reaches the asker")
                .noneMatch(entry -> entry.type() == Entry.Type.NOTE);
        Answer answer = it.answer();
        if (answer != null
                && answer.code() == ResultCode.NOT_POSSIBLE
                && answer.rung().number() <= 3) {
            assertThat(answer.signedBy())
                    .as("two departments, or two of the presidium")
                    .isNotNull()
                    .isNotEqualTo(answer.by());
        }
        Publication publication = it.publication();
        if (publication != null && publication.isPublic() && !publication.equals(before.publication())) {
            assertThat(publication.objected()).as("no objection").isFalse();
            assertThat(scene.now).as("after the time to object").isAfter(publication.objectUntil());
            assertThat(publication.approvedBy()).isNotEqualTo(asker == null ? "nobody" : asker);
        }
        Unsealing opening = it.unsealing();
        if (opening != null && opening.agreedAs() != null) {
            assertThat(opening.agreedAs()).as("a seal is opened by two roles").isNotEqualTo(opening.askedAs());
            assertThat(opening.agreedBy()).as("and two persons").isNotEqualTo(opening.askedBy());
            assertThat(it.raised().asker().mode()).isEqualTo(Mode.CONFIDENTIAL);
        }
        if (verdict instanceof Accepted accepted) {
            assertThat(accepted.next().snapshot().holding().visit())
                    .isGreaterThanOrEqualTo(before.holding().visit());
        }
        if (it.raised().asker().mode() == Mode.ANONYMOUS) {
            assertThat(it.entries()).allMatch(entry -> entry.at().equals(scene.days.dayStart(entry.at())));
        }
    }
}
