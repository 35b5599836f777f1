package org.guildhall.activity.activities;

import java.util.Optional;

/** What became of a command to an activity; what changed carries what is told about it, if anything. */
public sealed interface ActivityOutcome {
    /** The activity is now so; drafts change silently. */
    record Changed(Activity next, Optional<Telling> told) implements ActivityOutcome {}

    /** It was so already. */
    record Same() implements ActivityOutcome {}

    /** A business refusal with its stable code. */
    record Refused(String code) implements ActivityOutcome {}

    /** What others hear; always with the whole card. */
    enum Telling {
        ANNOUNCED,
        CHANGED,
        CANCELLED
    }
}
