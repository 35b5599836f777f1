package org.guildhall.activity.signup.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.SignUpOutcome;
import org.jspecify.annotations.Nullable;

/** Asks decided in their order on one draft, not yet stored. */
record Batch(@Nullable Roster result, List<Decided> decided) {
    record Decided(Ask ask, SignUpOutcome outcome) {}

    /** An ask whose decision fails is told so and left out; the others are decided as if it had never come. */
    static Batch decide(@Nullable Roster before, List<Ask> asks, Instant now) {
        List<Ask> sound = new ArrayList<>(asks);
        while (true) {
            Ask failing = null;
            List<Decided> decided = new ArrayList<>();
            Roster draft = before == null ? null : before.draft();
            for (Ask ask : sound) {
                try {
                    draft = draft == null ? ask.request().begin(now) : draft;
                    decided.add(new Decided(
                            ask,
                            draft == null
                                    ? new SignUpOutcome.Unknown()
                                    : ask.request().decide(draft, now)));
                } catch (RuntimeException e) {
                    ask.answer().completeExceptionally(e);
                    failing = ask;
                    break;
                }
            }
            if (failing == null) {
                return new Batch(draft, decided);
            }
            sound.remove(failing);
        }
    }

    boolean changed() {
        return result != null && !(result.events().isEmpty() && result.touched().isEmpty());
    }

    Roster draft() {
        return Objects.requireNonNull(result);
    }

    /** Whether something is left over for the next write. */
    boolean unfinished() {
        return result != null && result.unfinished();
    }

    void answer() {
        decided.forEach(one -> one.ask().answer().complete(one.outcome()));
    }
}
