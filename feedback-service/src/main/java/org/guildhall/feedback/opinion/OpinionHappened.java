package org.guildhall.feedback.opinion;

import java.time.Instant;
import java.util.List;
import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.answer.Closing;
import org.guildhall.feedback.opinion.holding.Holding;

/** What happened to an opinion; nothing here can carry a text. */
public sealed interface OpinionHappened {

    /** It came to holders, with a clock. */
    record Held(Holding holding) implements OpinionHappened {}

    /** A rung gave a result. */
    record Answered(Answer answer) implements OpinionHappened {}

    /** Nobody is left above to climb to; told every week. */
    record Overdue(Holding holding) implements OpinionHappened {}

    /** It ended. */
    record Closed(Closing closing, List<String> handlers, int workingDays) implements OpinionHappened {}

    /** One role asks another to open an asker's seal with it. */
    record UnsealingAsked(String reason, List<String> recipients) implements OpinionHappened {}

    /** A grave result waits for a second signature; its clock runs on. */
    record SignatureAsked(Answer proposed, List<String> recipients) implements OpinionHappened {}

    /** A handler asked back; the asker's reply or {@code until} starts the clock again. */
    record AskedBack(String by, Instant until) implements OpinionHappened {}

    /** Nobody took it in its first working day; the ministers are told. */
    record Untaken(List<String> recipients) implements OpinionHappened {}

    /** One working day is left. */
    record DueSoon(List<String> recipients) implements OpinionHappened {}

    /** Half the silence is over and the asker has not spoken. */
    record Unconfirmed(Instant silentUntil) implements OpinionHappened {}

    /** Question and answer were worded for everybody; the asker may object until then. */
    record Worded(Instant objectUntil) implements OpinionHappened {}

    /** Question and answer are public. */
    record Published() implements OpinionHappened {}
}
