package org.guildhall.feedback.opinion;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.guildhall.feedback.calendar.WorkingDays;
import org.guildhall.feedback.ladder.Ladder;
import org.guildhall.feedback.ladder.Posts;
import org.guildhall.feedback.line.Line;
import org.guildhall.feedback.line.Names;
import org.guildhall.feedback.line.UsualLine;
import org.guildhall.feedback.opinion.OpinionVerdict.Accepted;
import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.answer.ResultCode;
import org.guildhall.feedback.opinion.asker.Asker;
import org.guildhall.feedback.opinion.asker.Mode;
import org.guildhall.feedback.opinion.asker.Person;
import org.guildhall.feedback.opinion.text.Entry;
import org.guildhall.feedback.opinion.text.Kind;
import org.guildhall.feedback.privacy.Seal;
import org.guildhall.feedback.privacy.SealedText;
import org.guildhall.feedback.privacy.WrappedKey;

/** One opinion with a clock that can be moved; commands apply when accepted. */
public final class Scene {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final Line LINE =
            UsualLine.of("clinical", new Names("临床", "Clinical"), Set.of("office", "psychological-safety"));
    static final Person ASKER = new Person.Member("asker");
    static final Person CODE = new Person.CodeBearer();

    public final Posts posts = Posts.full();
    Instant now;
    WorkingDays days = WorkingDays.plain(SHANGHAI);
    Opinion opinion;
    OpinionVerdict last;

    Scene(Kind kind, Asker asker, String now) {
        this.now = Instant.parse(now);
        Instant at = asker.mode() == Mode.ANONYMOUS ? days.dayStart(this.now) : this.now;
        Raised raised = new Raised(
                "clinical", kind, "union-work", asker, at, new SealedText("…"), new WrappedKey("text-1", "…"));
        apply(Opinion.raise(raised, moment()));
    }

    static Scene named() {
        return new Scene(Kind.SUGGESTION, Asker.named("asker", 2024), "2026-11-02T02:00:00Z");
    }

    static Scene confidential() {
        Asker sealed = Asker.confidential(new Seal("seal-1", "…"), "tag-asker");
        return new Scene(Kind.SUGGESTION, sealed, "2026-11-02T02:00:00Z");
    }

    static Scene anonymous() {
        return new Scene(Kind.COMPLAINT, Asker.anonymous(), "2026-11-02T02:00:00Z");
    }

    Moment moment() {
        return new Moment(now, days, LINE, new Ladder(posts));
    }

    Scene at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    OpinionVerdict apply(OpinionVerdict verdict) {
        last = verdict;
        if (verdict instanceof Accepted(Opinion next, var _)) {
            opinion = next;
        }
        return verdict;
    }

    Scene then(OpinionVerdict verdict) {
        if (!(apply(verdict) instanceof Accepted)) {
            throw new AssertionError("not accepted: " + verdict);
        }
        return this;
    }

    OpinionSnapshot it() {
        return opinion.snapshot();
    }

    /** Lets the clock strike until something moves, past what it only tells. */
    Scene strikes() {
        do {
            strikesOnce();
        } while (last instanceof Accepted accepted && tellsOnly(accepted));
        return this;
    }

    Scene strikesOnce() {
        now = opinion.nextDue().orElseThrow();
        apply(opinion.clockStrikes(it().holding().visit(), moment()));
        return this;
    }

    private static boolean tellsOnly(Accepted accepted) {
        return accepted.happened().stream()
                .anyMatch(it -> it instanceof OpinionHappened.Untaken
                        || it instanceof OpinionHappened.DueSoon
                        || it instanceof OpinionHappened.Unconfirmed);
    }

    Scene taken() {
        return then(opinion.take(it().holding().holders().getFirst(), moment()));
    }

    Scene solved() {
        return taken().solvedAlready();
    }

    Scene solvedAlready() {
        return then(opinion.answer(result(ResultCode.SOLVED, holder()), moment()));
    }

    String holder() {
        return it().holding().holders().getFirst();
    }

    Entry entry(Entry.Type type, String by) {
        return new Entry("k" + it().entries().size(), type, by, new SealedText("…"), now);
    }

    static Answer result(ResultCode code, String by) {
        SealedText proof = code == ResultCode.SOLVED ? new SealedText("…") : null;
        String reason = code == ResultCode.NOT_POSSIBLE ? "no-funds" : null;
        return Answer.given(
                        "a",
                        code,
                        new SealedText("…"),
                        reason,
                        by,
                        org.guildhall.feedback.ladder.Rung.OFFICER,
                        Instant.EPOCH)
                .proven(proof, null);
    }
}
