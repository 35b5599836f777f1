package org.guildhall.platform.signature;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision that waits for a second person: who asked, what exactly, until when, and whom it concerns. Services say who
 * may sign; here it is only made sure that it is somebody else, not a subject, and in time.
 */
public record SecondSignature(String askedBy, String what, Instant until, Set<String> subjects) {

    public SecondSignature {
        subjects = Set.copyOf(subjects);
    }

    /** The reason why this person's signature does not count, or null when it does. */
    public @Nullable String refusalFor(String signer, String whatSigned, Instant now, boolean maySign) {
        if (signer.equals(askedBy)) {
            return "same-person";
        }
        if (subjects.contains(signer)) {
            return "took-part";
        }
        if (!what.equals(whatSigned)) {
            return "stale";
        }
        if (!now.isBefore(until)) {
            return "expired";
        }
        return maySign ? null : "forbidden";
    }
}
