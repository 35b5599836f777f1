package org.guildhall.feedback.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.feedback.opinion.Scene.ASKER;
import static org.guildhall.feedback.opinion.Scene.CODE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.guildhall.feedback.calendar.WorkingDays;
import org.guildhall.feedback.ladder.Rung;
import org.guildhall.feedback.opinion.OpinionVerdict.Accepted;
import org.guildhall.feedback.opinion.OpinionVerdict.Refused;
import org.guildhall.feedback.opinion.OpinionVerdict.Unchanged;
import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.answer.Closing;
import org.guildhall.feedback.opinion.answer.ResultCode;
import org.guildhall.feedback.opinion.asker.Asker;
import org.guildhall.feedback.opinion.asker.Person;
import org.guildhall.feedback.opinion.holding.Cause;
import org.guildhall.feedback.opinion.text.Entry;
import org.guildhall.feedback.opinion.text.Kind;
import org.junit.jupiter.api.Test;

class OpinionTests {

    private final Scene scene = Scene.named();

    @Test
    void startsWithTheOfficersOfBothDepartmentsAndThreeWorkingDays() {
        assertThat(scene.it().holding().holders()).containsExactly("officer-a", "officer-b");
        assertThat(scene.it().holding().due()).isEqualTo(Instant.parse("2026-11-05T10:00:00Z"));
        assertThat(scene.it().state()).isEqualTo(OpinionState.COLLECTED);
    }

    @Test
    void eitherDepartmentTakesIt() {
        scene.then(scene.opinion.take("officer-b", scene.moment()));
        assertThat(scene.it().holding().taker()).isEqualTo("officer-b");
        assertThat(scene.opinion.take("officer-a", scene.moment())).isEqualTo(new Refused("wrong-state"));
    }

    @Test
    void nobodyElseTakesIt() {
        assertThat(scene.opinion.take("minister-a", scene.moment())).isEqualTo(new Refused("not-holder"));
        assertThat(scene.opinion.take("asker", scene.moment())).isEqualTo(new Refused("own-opinion"));
    }

    @Test
    void climbsEachRungOnceByTheClockAndIsThenOverdueEveryWeek() {
        for (Rung rung : new Rung[] {Rung.MINISTER, Rung.PRESIDIUM, Rung.COUNSELOR, Rung.COLLEGE}) {
            scene.strikes();
            assertThat(scene.it().holding().rung()).isEqualTo(rung);
            assertThat(scene.it().holding().cause()).isEqualTo(Cause.CLOCK);
        }
        scene.strikes();
        assertThat(((Accepted) scene.last).happened()).first().isInstanceOf(OpinionHappened.Overdue.class);
        Instant week = scene.now.plusSeconds(7 * 86_400);
        assertThat(scene.opinion.nextDue()).contains(week);
        assertThat(scene.it().holding().visit()).isEqualTo(5);
    }

    @Test
    void aTimerOfAnotherVisitDoesNothing() {
        scene.strikes();
        assertThat(scene.opinion.clockStrikes(
                        1, scene.at("2027-01-01T00:00:00Z").moment()))
                .isEqualTo(new Unchanged());
    }

    @Test
    void askingBackStopsTheClockOncePerVisit() {
        scene.taken().at("2026-11-03T02:00:00Z");
        scene.then(scene.opinion.write("officer-a", scene.entry(Entry.Type.QUESTION, "officer-a"), scene.moment()));
        assertThat(scene.it().state()).isEqualTo(OpinionState.WAITING);
        scene.at("2026-11-05T02:00:00Z");
        scene.then(scene.opinion.reply(ASKER, scene.entry(Entry.Type.REPLY, null), scene.moment()));
        assertThat(scene.it().state()).isEqualTo(OpinionState.PROCESSING);
        assertThat(scene.it().holding().due()).isEqualTo(Instant.parse("2026-11-09T10:00:00Z"));
        assertThat(scene.opinion.write("officer-a", scene.entry(Entry.Type.QUESTION, "officer-a"), scene.moment()))
                .isEqualTo(new Refused("asked-back-once"));
    }

    @Test
    void aWaitEndsByItselfAfterThreeWorkingDays() {
        scene.taken();
        scene.then(scene.opinion.write("officer-a", scene.entry(Entry.Type.QUESTION, "officer-a"), scene.moment()));
        scene.strikes();
        assertThat(scene.now).isEqualTo(Instant.parse("2026-11-05T10:00:00Z"));
        assertThat(scene.it().state()).isEqualTo(OpinionState.PROCESSING);
        assertThat(scene.it().holding().due()).isEqualTo(Instant.parse("2026-11-10T10:00:00Z"));
    }

    @Test
    void solvedNeedsProof() {
        scene.taken();
        Answer bare = Scene.result(ResultCode.SOLVED, "officer-a").proven(null, null);
        assertThat(scene.opinion.answer(bare, scene.moment())).isEqualTo(new Refused("proof-missing"));
        assertThat(scene.solvedAlready().it().state()).isEqualTo(OpinionState.ANSWERED);
    }

    @Test
    void notPossibleNeedsAReasonFromTheList() {
        scene.taken();
        Answer given = Scene.result(ResultCode.NOT_POSSIBLE, "officer-a");
        Answer odd = Answer.given("a", given.code(), given.words(), "no-wish", given.by(), given.rung(), given.at());
        assertThat(scene.opinion.answer(odd, scene.moment())).isEqualTo(new Refused("reason-missing"));
        assertThat(scene.opinion.answer(given, scene.moment())).isInstanceOf(Accepted.class);
    }

    @Test
    void aComplaintIsNotMerelyNoted() {
        Scene complaint = new Scene(Kind.COMPLAINT, Asker.named("asker", 2024), "2026-11-02T02:00:00Z").taken();
        assertThat(complaint.opinion.answer(Scene.result(ResultCode.NOTED, "officer-a"), complaint.moment()))
                .isEqualTo(new Refused("not-for-kind"));
    }

    @Test
    void aPromiseKeepsItInHandUntilThePromisedDayAndThenItClimbs() {
        scene.taken();
        scene.then(scene.opinion.answer(promise("2026-12-01"), scene.moment()));
        assertThat(scene.it().state()).isEqualTo(OpinionState.PROCESSING);
        assertThat(scene.it().holding().due()).isEqualTo(Instant.parse("2026-12-01T10:00:00Z"));
        scene.strikes();
        assertThat(scene.it().holding().rung()).isEqualTo(Rung.MINISTER);
    }

    @Test
    void aPromiseIsAtMostThirtyWorkingDaysAndExtendedTwice() {
        scene.taken();
        assertThat(scene.opinion.answer(promise("2026-12-15"), scene.moment()))
                .isEqualTo(new Refused("promise-too-far"));
        for (String day : new String[] {"2026-11-20", "2026-11-24", "2026-12-14"}) {
            scene.then(scene.opinion.answer(promise(day), scene.moment()));
        }
        assertThat(scene.opinion.answer(promise("2026-12-14"), scene.moment()))
                .isEqualTo(new Refused("promise-too-far"));
    }

    @Test
    void onlyTheAskerConfirms() {
        scene.solved();
        assertThat(scene.opinion.confirm(new Person.Member("officer-a"), 5, scene.moment()))
                .isEqualTo(new Refused("not-asker"));
        assertThat(scene.opinion.confirm(CODE, 5, scene.moment())).isEqualTo(new Refused("not-asker"));
        scene.at("2026-11-10T02:00:00Z").then(scene.opinion.confirm(ASKER, 4, scene.moment()));
        var closed = (OpinionHappened.Closed) ((Accepted) scene.last).happened().getFirst();
        assertThat(closed.closing().satisfaction()).isEqualTo(4);
        assertThat(closed.handlers()).containsExactly("officer-a");
        assertThat(closed.workingDays()).isZero();
    }

    @Test
    void silenceClosesAfterSevenWorkingDaysForANamedAskerAndFifteenOtherwise() {
        assertThat(scene.solved().strikes().now).isEqualTo(Instant.parse("2026-11-11T10:00:00Z"));
        assertThat(scene.it().closing().how()).isEqualTo(Closing.How.SILENT);
        assertThat(Scene.anonymous().solved().strikes().now).isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
    }

    @Test
    void theFirstReopeningReturnsToTheAnsweringRungWithHalfItsClockTheNextGoesHigher() {
        scene.solved().strikes();
        scene.at("2026-11-16T02:00:00Z")
                .then(scene.opinion.reopen(ASKER, scene.entry(Entry.Type.REPLY, null), scene.moment()));
        assertThat(scene.it().holding().rung()).isEqualTo(Rung.OFFICER);
        assertThat(scene.it().holding().due()).isEqualTo(Instant.parse("2026-11-18T10:00:00Z"));
        assertThat(scene.it().holding().cause()).isEqualTo(Cause.REOPENED);
        scene.solved();
        scene.then(scene.opinion.reopen(ASKER, scene.entry(Entry.Type.REPLY, null), scene.moment()));
        assertThat(scene.it().holding().rung()).isEqualTo(Rung.MINISTER);
        assertThat(scene.it().reopenings()).isEqualTo(2);
    }

    @Test
    void theWindowForReopeningCloses() {
        scene.solved().strikes().at("2026-12-12T02:00:00Z");
        assertThat(scene.opinion.reopen(ASKER, scene.entry(Entry.Type.REPLY, null), scene.moment()))
                .isEqualTo(new Refused("window-closed"));
    }

    @Test
    void whatWasWithdrawnStaysClosed() {
        scene.then(scene.opinion.withdraw(ASKER, scene.moment()));
        assertThat(scene.opinion.reopen(ASKER, scene.entry(Entry.Type.REPLY, null), scene.moment()))
                .isEqualTo(new Refused("wrong-state"));
        assertThat(scene.opinion.nextDue()).isEmpty();
    }

    @Test
    void climbingByHandLeavesANoteAndAFreshClock() {
        scene.taken();
        scene.then(scene.opinion.climb("officer-a", scene.entry(Entry.Type.NOTE, "officer-a"), scene.moment()));
        assertThat(scene.it().holding().rung()).isEqualTo(Rung.MINISTER);
        assertThat(scene.it().state()).isEqualTo(OpinionState.COLLECTED);
        assertThat(scene.it().holding().due()).isEqualTo(Instant.parse("2026-11-04T10:00:00Z"));
    }

    @Test
    void aSuccessorInheritsHoldingAndDue() {
        Instant due = scene.taken().it().holding().due();
        scene.posts.put(Rung.OFFICER, "officer-c-a", "officer-b");
        scene.then(scene.opinion.inherit(scene.moment()));
        assertThat(scene.it().holding().holders()).containsExactly("officer-b", "officer-c-a");
        assertThat(scene.it().holding().due()).isEqualTo(due);
        assertThat(scene.it().holding().cause()).isEqualTo(Cause.SUCCESSOR);
    }

    @Test
    void aCalendarChangeMovesDueLaterNeverEarlier() {
        scene.days = new WorkingDays(Set.of(LocalDate.of(2026, 11, 4)), Set.of(), Scene.SHANGHAI);
        scene.then(scene.opinion.recount(scene.moment()));
        assertThat(scene.it().holding().due()).isEqualTo(Instant.parse("2026-11-06T10:00:00Z"));
        scene.days = WorkingDays.plain(Scene.SHANGHAI);
        assertThat(scene.opinion.recount(scene.moment())).isEqualTo(new Unchanged());
    }

    @Test
    void anAnonymousThreadKeepsDaysOnly() {
        Scene quiet = Scene.anonymous().at("2026-11-03T05:17:00Z").solved();
        assertThat(quiet.it().answer().at()).isEqualTo(Instant.parse("2026-11-02T16:00:00Z"));
        assertThat(quiet.opinion.confirm(CODE, 5, quiet.moment())).isInstanceOf(Accepted.class);
    }

    @Test
    void notPossibleStandsOnlyWithBothDepartments() {
        scene.taken();
        Answer given = Scene.result(ResultCode.NOT_POSSIBLE, "officer-a");
        scene.then(scene.opinion.answer(given, scene.moment()));
        assertThat(scene.it().state()).isEqualTo(OpinionState.PROCESSING);
        assertThat(scene.opinion.sign("officer-a", scene.moment())).isEqualTo(new Refused("same-person"));
        assertThat(scene.opinion.sign("minister-b", scene.moment())).isEqualTo(new Refused("not-holder"));
        scene.then(scene.opinion.sign("officer-b", scene.moment()));
        assertThat(scene.it().state()).isEqualTo(OpinionState.ANSWERED);
        assertThat(scene.it().answer().signedBy()).isEqualTo("officer-b");
        assertThat(scene.it().handlers()).containsExactly("officer-a", "officer-b");
    }

    @Test
    void aColleagueOfTheSameDepartmentCannotSign() {
        scene.posts.put(Rung.OFFICER, "officer-a", "officer-c-a", "officer-b");
        scene.then(scene.opinion.inherit(scene.moment()));
        scene.then(scene.opinion.take("officer-a", scene.moment()));
        scene.then(scene.opinion.answer(Scene.result(ResultCode.NOT_POSSIBLE, "officer-a"), scene.moment()));
        assertThat(scene.opinion.sign("officer-c-a", scene.moment())).isEqualTo(new Refused("same-department"));
    }

    @Test
    void givingTheSameResultFromTheOtherDepartmentIsSigning() {
        scene.taken();
        scene.then(scene.opinion.answer(Scene.result(ResultCode.NOT_POSSIBLE, "officer-a"), scene.moment()));
        scene.then(scene.opinion.answer(Scene.result(ResultCode.NOT_POSSIBLE, "officer-b"), scene.moment()));
        assertThat(scene.it().answer().by()).isEqualTo("officer-a");
        assertThat(scene.it().answer().signedBy()).isEqualTo("officer-b");
    }

    @Test
    void anUnsignedResultStopsNoClock() {
        scene.taken();
        scene.then(scene.opinion.answer(Scene.result(ResultCode.NOT_POSSIBLE, "officer-a"), scene.moment()));
        scene.strikes();
        assertThat(scene.it().holding().rung()).isEqualTo(Rung.MINISTER);
        assertThat(scene.it().proposed()).isNull();
        assertThat(scene.opinion.sign("officer-b", scene.moment())).isEqualTo(new Refused("wrong-state"));
    }

    @Test
    void aCounselorDecidesAlone() {
        scene.strikes().strikes().strikes();
        scene.then(scene.opinion.take("counselor", scene.moment()));
        scene.then(scene.opinion.answer(Scene.result(ResultCode.NOT_POSSIBLE, "counselor"), scene.moment()));
        assertThat(scene.it().state()).isEqualTo(OpinionState.ANSWERED);
    }

    @Test
    void tellsMinistersAfterADayUntakenAndHoldersADayBeforeItIsDue() {
        scene.strikesOnce();
        assertThat(scene.now).isEqualTo(Instant.parse("2026-11-03T10:00:00Z"));
        assertThat(happened()).isEqualTo(new OpinionHappened.Untaken(List.of("minister-a", "minister-b")));
        scene.strikesOnce();
        assertThat(scene.now).isEqualTo(Instant.parse("2026-11-04T10:00:00Z"));
        assertThat(happened()).isEqualTo(new OpinionHappened.DueSoon(List.of("officer-a", "officer-b")));
        scene.strikesOnce();
        assertThat(scene.it().holding().rung()).isEqualTo(Rung.MINISTER);
    }

    @Test
    void aMinisterWithTwoDaysIsToldBothThingsInOneInstant() {
        scene.strikes().strikesOnce();
        Instant first = scene.now;
        assertThat(happened()).isInstanceOf(OpinionHappened.Untaken.class);
        scene.strikesOnce();
        assertThat(happened()).isInstanceOf(OpinionHappened.DueSoon.class);
        assertThat(scene.now).isEqualTo(first);
    }

    @Test
    void whatWasTakenIsNotUntaken() {
        scene.taken().strikesOnce();
        assertThat(happened()).isInstanceOf(OpinionHappened.DueSoon.class);
    }

    @Test
    void remindsANamedAskerAtHalfTheSilenceAndNobodyElse() {
        scene.solved().strikesOnce();
        assertThat(scene.now).isEqualTo(Instant.parse("2026-11-05T10:00:00Z"));
        assertThat(happened()).isEqualTo(new OpinionHappened.Unconfirmed(Instant.parse("2026-11-11T10:00:00Z")));
        assertThat(Scene.anonymous().solved().strikesOnce().it().state()).isEqualTo(OpinionState.CLOSED);
        assertThat(Scene.confidential().solved().strikesOnce().it().state()).isEqualTo(OpinionState.CLOSED);
    }

    @Test
    void aWordingIsPublicOnlyWithASecondSignatureAndWithoutAnObjection() {
        assertThat(scene.opinion.word("officer-a", "q", "a", scene.moment())).isEqualTo(new Refused("wrong-state"));
        scene.solved();
        scene.then(scene.opinion.word("officer-a", "q", "a", scene.moment()));
        assertThat(scene.opinion.approve("officer-b", scene.moment())).isEqualTo(new Refused("objection-running"));
        scene.at("2026-11-05T11:00:00Z");
        assertThat(scene.opinion.approve("officer-a", scene.moment())).isEqualTo(new Refused("same-person"));
        assertThat(scene.opinion.object(ASKER, scene.moment())).isEqualTo(new Refused("window-closed"));
        scene.then(scene.opinion.approve("officer-b", scene.moment()));
        assertThat(scene.it().publication().isPublic()).isTrue();
        assertThat(scene.opinion.word("officer-a", "q", "b", scene.moment())).isEqualTo(new Refused("wrong-state"));
    }

    @Test
    void anObjectionKeepsAWordingUnpublishedUntilItIsWordedAnew() {
        scene.solved();
        scene.then(scene.opinion.word("officer-a", "q", "a", scene.moment()));
        scene.then(scene.opinion.object(ASKER, scene.moment()));
        scene.at("2026-11-05T11:00:00Z");
        assertThat(scene.opinion.approve("officer-b", scene.moment())).isEqualTo(new Refused("objected"));
        scene.then(scene.opinion.word("officer-b", "q2", "a2", scene.moment()));
        assertThat(scene.it().publication().objected()).isFalse();
    }

    @Test
    void askingBackIsToldToTheAsker() {
        scene.taken();
        scene.then(scene.opinion.write("officer-a", scene.entry(Entry.Type.QUESTION, "officer-a"), scene.moment()));
        assertThat(happened())
                .isEqualTo(new OpinionHappened.AskedBack("officer-a", Instant.parse("2026-11-05T10:00:00Z")));
    }

    private OpinionHappened happened() {
        return ((Accepted) scene.last).happened().getFirst();
    }

    private static Answer promise(String day) {
        return Scene.result(ResultCode.UNDER_WAY, "officer-a").promised(LocalDate.parse(day));
    }
}
