package org.guildhall.feedback.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.guildhall.feedback.calendar.WorkingDays;
import org.guildhall.feedback.demo.DemoLife.Cast;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.OpinionVerdict;
import org.guildhall.feedback.opinion.Texts;
import org.guildhall.feedback.opinion.answer.ResultCode;
import org.guildhall.feedback.opinion.asker.Asker;
import org.guildhall.feedback.opinion.asker.Askers;
import org.guildhall.feedback.opinion.asker.Person;
import org.guildhall.feedback.opinion.text.Entry;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Casts the demo's opinions: who asks, in which mode, and what becomes of it. The same in every installation. */
@Component
@Profile("demo")
class DemoPlay {

    /** The fourth student in order of id is the one demo visitors sign in as: some opinions are theirs. */
    private static final int VISITOR = 3;

    private static final List<Integer> OF_VISITOR = List.of(1, 4, 6, 12);
    private static final int EVERY_ANONYMOUS = 5;
    private static final int EVERY_CONFIDENTIAL = 7;

    private final Moments moments;
    private final Texts texts;
    private final Askers askers;
    private final Directory directory;

    DemoPlay(Moments moments, Texts texts, Askers askers, Directory directory) {
        this.moments = moments;
        this.texts = texts;
        this.askers = askers;
        this.directory = directory;
    }

    OpinionVerdict play(String id, String union, DemoWords words, int number, List<Card> students) {
        Fate fate = Fate.of(number);
        Instant now = moments.now();
        WorkingDays days = moments.at(union, now).days();
        Instant raised = ago(days, now, fate.daysAgo(number), 21 - number % 9);
        DemoLife life =
                new DemoLife(moments, texts, id, union, cast(id, union, number, students), words, number, raised);
        switch (fate) {
            case FRESH, CLIMBED, CLIMBED_FAR, OVERDUE -> {}
            case TAKEN -> life.at(ago(days, now, 0, 9)).take().write(Entry.Type.NOTE, words.noteOrUsual());
            case WAITING ->
                life.at(ago(days, now, 1, 10))
                        .take()
                        .at(ago(days, now, 0, 8))
                        .write(Entry.Type.QUESTION, words.questionOrUsual());
            case PROMISED ->
                life.at(ago(days, now, 2, 11))
                        .take()
                        .at(ago(days, now, 1, 15))
                        .answer(ResultCode.UNDER_WAY, "已经约了后勤和相关老师，" + words.noteOrUsual(), null, null, 8);
            case ANSWERED -> solved(life, days, now, 4, words);
            case NOT_POSSIBLE -> {
                life.at(ago(days, now, 2, 10))
                        .take()
                        .at(ago(days, now, 1, 16))
                        .answer(ResultCode.NOT_POSSIBLE, "问过教务，本学期课表已定，换不动；下学期排课前再提一次。", "no-authority", null, 0);
                if (number % 2 == 0) {
                    life.at(ago(days, now, 0, 8)).sign();
                }
            }
            case CONFIRMED -> {
                int closed = fate.daysAgo(number) - 4;
                solved(life, days, now, closed + 2, words)
                        .at(ago(days, now, closed, 12))
                        .confirm(3 + number % 3);
                if (words.worded() != null) {
                    life.at(ago(days, now, closed - 2, 10))
                            .publish(words.worded(), words.answer(), ago(days, now, closed - 7, 15));
                }
            }
            case SILENT -> solved(life, days, now, 30, words);
            case REOPENED ->
                solved(life, days, now, 10, words).at(ago(days, now, 1, 13)).reopen("只好了两天，现在又和以前一样了。");
            case BY_HAND ->
                life.at(ago(days, now, 2, 9))
                        .take()
                        .at(ago(days, now, 1, 10))
                        .climb(words.noteOrUsual())
                        .at(ago(days, now, 1, 14))
                        .take();
        }
        return life.at(now).verdict();
    }

    private static DemoLife solved(DemoLife life, WorkingDays days, Instant now, int daysAgo, DemoWords words) {
        life.at(ago(days, now, daysAgo + 1, 11)).take();
        if (words.question() != null) {
            life.write(Entry.Type.QUESTION, words.questionOrUsual())
                    .at(ago(days, now, daysAgo + 1, 13))
                    .reply(words.replyOrUsual());
        }
        return life.write(Entry.Type.NOTE, words.noteOrUsual())
                .at(ago(days, now, daysAgo, 16))
                .answer(ResultCode.SOLVED, words.answer(), null, words.proof(), 0);
    }

    private Cast cast(String id, String union, int number, List<Card> students) {
        if (union.equals("clinical") && OF_VISITOR.contains(number) && students.size() > VISITOR) {
            return named(students.get(VISITOR));
        }
        if (number % EVERY_ANONYMOUS == 3) {
            return new Cast(Asker.anonymous(), new Person.CodeBearer());
        }
        List<Card> own = students.stream()
                .filter(card -> union.equals(card.union()) && !officer(card))
                .toList();
        Card one = own.get(number * 37 % own.size());
        return number % EVERY_CONFIDENTIAL == 5
                ? new Cast(askers.confidential(id, one.member()), askers.tags(one.member()))
                : named(one);
    }

    private static Cast named(Card card) {
        return new Cast(Asker.named(card.member(), card.grade()), new Person.Member(card.member()));
    }

    private boolean officer(Card card) {
        return directory.actor(card.member()).filter(actor -> actor.isOfficer()).isPresent();
    }

    /** So many working days back at an hour of the college's clock, never in the future. */
    private static Instant ago(WorkingDays days, Instant now, int workingDays, int hour) {
        LocalDate day = days.dayOf(now);
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (days.isWorking(day)) {
                left--;
            }
        }
        Instant at = day.atTime(hour, 10 + hour).atZone(days.zone()).toInstant();
        return at.isAfter(now) ? now.minusSeconds(60L * (30 - hour)) : at;
    }
}
