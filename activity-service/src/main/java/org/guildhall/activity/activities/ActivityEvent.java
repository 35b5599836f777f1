package org.guildhall.activity.activities;

import java.util.Set;
import org.guildhall.activity.approval.Clearance;
import org.guildhall.activity.approval.Level;
import org.jspecify.annotations.Nullable;

/** What happened to an activity, as others hear it; always told with the whole card. */
public sealed interface ActivityEvent {
    /** It waits for those who have to agree. */
    record Filed() implements ActivityEvent {}

    /** It is a draft again, with a reason. */
    record SentBack(Level level) implements ActivityEvent {}

    /** Somebody agreed; the card says who is next. */
    record Approved(Level level) implements ActivityEvent {}

    /** Counselors of these grades are asked about these slots. */
    record ClearanceAsked(Set<Integer> slots, Set<Integer> grades) implements ActivityEvent {
        public ClearanceAsked {
            slots = Set.copyOf(slots);
            grades = Set.copyOf(grades);
        }
    }

    /** A counselor has said something. */
    record ClearanceGiven(Clearance clearance) implements ActivityEvent {}

    /** A slot collides now as it did not before; {@code fallback} is the best one to move to, if there is any. */
    record SlotAtRisk(SlotRisk risk, @Nullable Integer fallback) implements ActivityEvent {}

    /** Everybody may rely on it. */
    record Announced() implements ActivityEvent {}

    /** Something of it changed, or it is over. */
    record Changed() implements ActivityEvent {}

    /** It moved to a fallback; nobody was let down. */
    record SlotSwitched(int from, int to) implements ActivityEvent {}

    /** Its time is off; a new one is sought. */
    record Postponed() implements ActivityEvent {}

    /** Somebody wants to break the promise; a second person has to sign. */
    record CancellationAsked(Breach breach) implements ActivityEvent {}

    record Cancelled() implements ActivityEvent {}

    /** Nobody had been promised anything. */
    record Withdrawn() implements ActivityEvent {}
}
