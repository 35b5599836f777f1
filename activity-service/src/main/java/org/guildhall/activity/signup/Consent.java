package org.guildhall.activity.signup;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The times a party has said it can make, and the question put to it while it has not.
 *
 * @param slots ranks of the activity's slots it can come to
 * @param moves how often the activity had moved when the party last said so
 */
public record Consent(
        Set<Integer> slots, int moves, @Nullable Question question) {
    /** Nothing was said about any other time. */
    public static final Consent NONE = new Consent(Set.of(), 0, null);

    /** Whether they can make the time after a move, and until when they have to say so. */
    public record Question(int moves, Instant until) {}

    public Consent {
        slots = Set.copyOf(slots);
    }

    /** To these slots, as the activity stood after so many moves. */
    public static Consent to(Set<Integer> slots, int moves) {
        return new Consent(slots, moves, null);
    }

    /** Whether the time after this move suits without asking. */
    boolean covers(Move move) {
        return moves >= move.moves() || (moves >= move.afresh() && slots.contains(move.slot()));
    }

    boolean askedAbout(Move move) {
        return question != null && question.moves() == move.moves();
    }

    Consent asked(Move move, Instant until) {
        return new Consent(slots, moves, new Question(move.moves(), until));
    }

    /** They can come; what was said before slots were drawn up anew counts no more. */
    Consent given(Move move) {
        Set<Integer> all = new TreeSet<>(moves >= move.afresh() ? slots : Set.of());
        if (move.slot() != Move.UNKNOWN_SLOT) {
            all.add(move.slot());
        }
        return to(all, Math.max(moves, move.moves()));
    }

    Consent unasked() {
        return question == null ? this : to(slots, moves);
    }
}
