package org.guildhall.activity.signup;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.guildhall.activity.signup.SignUpOutcome.Refused;
import org.jspecify.annotations.Nullable;

/** Who may come in at all: everything that refuses a sign-up before seats are counted. */
final class Door {
    private Door() {}

    static @Nullable Refused refusal(Seats.State state, Admission admission, SignUp asked, Places places, Instant now) {
        Refused refused = refusal(state, admission, now);
        return refused != null ? refused : refusal(asked, admission, places);
    }

    private static @Nullable Refused refusal(Seats.State state, Admission admission, Instant now) {
        return switch (state) {
            case CANCELLED -> Refused.of("cancelled");
            case CLOSED -> Refused.of("closed");
            case PAUSED -> Refused.of("paused");
            case PREPARED -> notOpenYet(admission);
            case OPEN -> admission.opensAfter(now) ? notOpenYet(admission) : null;
        };
    }

    private static @Nullable Refused refusal(SignUp asked, Admission admission, Places places) {
        if (asked.size() > admission.maxParty()) {
            return new Refused("team-size", Map.of("maxParty", admission.maxParty()));
        }
        if (places.holds(asked.member())) {
            return Refused.of("already-signed-up");
        }
        Set<String> seen = new HashSet<>(Set.of(asked.member()));
        for (String companion : asked.companions()) {
            if (!seen.add(companion) || places.holds(companion)) {
                return new Refused("team-member-refused", Map.of("member", companion));
            }
        }
        return null;
    }

    static @Nullable Refused refusalAtOnce(
            Seats.State state, Admission admission, Instant now, boolean full, int waiting) {
        boolean clockToAct = state == Seats.State.PREPARED && !admission.opensAfter(now);
        Refused refused = clockToAct ? null : refusal(state, admission, now);
        return refused == null && state == Seats.State.OPEN && full && !admission.closedAt(now)
                ? full(waiting)
                : refused;
    }

    static Refused full(int waiting) {
        return new Refused("full", Map.of("waiting", waiting));
    }

    private static Refused notOpenYet(Admission admission) {
        Instant opensAt = admission.opensAt();
        return opensAt == null
                ? Refused.of("not-open-yet")
                : new Refused("not-open-yet", Map.of("opensAt", opensAt.toString()));
    }
}
