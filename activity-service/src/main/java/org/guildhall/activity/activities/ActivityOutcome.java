package org.guildhall.activity.activities;

import java.util.List;
import java.util.Map;

/** What became of a command to an activity; what changed carries what is told about it, if anything. */
public sealed interface ActivityOutcome {
    /** The activity is now so; drafts change silently. */
    record Changed(Activity next, List<ActivityEvent> told) implements ActivityOutcome {
        public Changed {
            told = List.copyOf(told);
        }

        static Changed of(Activity next, ActivityEvent... told) {
            return new Changed(next, List.of(told));
        }
    }

    /** It was so already. */
    record Same() implements ActivityOutcome {}

    /** A business refusal with its stable code. */
    record Refused(String code, Map<String, Object> details) implements ActivityOutcome {
        public Refused {
            details = Map.copyOf(details);
        }

        public Refused(String code) {
            this(code, Map.of());
        }
    }
}
