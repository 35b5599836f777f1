package org.guildhall.activity.signup;

import java.time.Instant;
import java.util.Map;

/** What a roster answers; refusals are data, not exceptions. */
public sealed interface SignUpOutcome {
    /** An accepted sign-up: exactly what is repeated when its key comes again. */
    sealed interface Placed extends SignUpOutcome {
        /** When the decision was made. */
        Instant at();
    }

    /** The whole party has seats. */
    record Confirmed(Instant at) implements Placed {}

    /**
     * The party is on the waiting list.
     *
     * @param position parties before it, plus one
     */
    record Waiting(int position, WaitingReason why, Instant at) implements Placed {}

    /** The place was given up, now or before. */
    record GivenUp(Instant at) implements SignUpOutcome {}

    /** The roster stands as wished. */
    record Arranged() implements SignUpOutcome {}

    /** Nobody of that name is in the roster. */
    record Unknown() implements SignUpOutcome {}

    /** The key was accepted before with another content. */
    record KeyReused() implements SignUpOutcome {}

    /** A business refusal with its stable code. */
    record Refused(String code, Map<String, Object> details) implements SignUpOutcome {
        public Refused {
            details = Map.copyOf(details);
        }

        static Refused of(String code) {
            return new Refused(code, Map.of());
        }
    }
}
