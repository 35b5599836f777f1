package org.guildhall.feedback.opinion;

import java.util.List;

/** The answer to a command: a changed opinion with what happened, no change, or a refusal with its code. */
public sealed interface OpinionVerdict {

    /** The opinion as it is now. */
    record Accepted(Opinion next, List<OpinionHappened> happened) implements OpinionVerdict {
        public Accepted {
            happened = List.copyOf(happened);
        }
    }

    /** Nothing to do: a timer of another visit, a repeated wish. */
    record Unchanged() implements OpinionVerdict {}

    /** Not allowed now; the code is shown in the asker's or handler's language. */
    record Refused(String code) implements OpinionVerdict {}
}
