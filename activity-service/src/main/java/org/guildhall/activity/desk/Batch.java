package org.guildhall.activity.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks decided in their order on one draft, not yet stored. */
record Batch<S, A>(@Nullable S result, List<Decided<S, A>> decided) {
    record Decided<S, A>(Ask<S, A> ask, A outcome) {}

    /** An ask whose decision fails is told so and left out; the others are decided as if it had never come. */
    static <S, A> Batch<S, A> decide(Matter<?, S, A> matter, @Nullable S before, List<Ask<S, A>> asks, Instant now) {
        List<Ask<S, A>> sound = new ArrayList<>(asks);
        while (true) {
            Ask<S, A> failing = null;
            List<Decided<S, A>> decided = new ArrayList<>();
            S draft = before == null ? null : matter.draft(before);
            for (Ask<S, A> ask : sound) {
                try {
                    draft = draft == null ? ask.request().begin(now) : draft;
                    A outcome = draft == null ? matter.unknown() : ask.request().decide(draft, now);
                    decided.add(new Decided<>(ask, outcome));
                } catch (RuntimeException e) {
                    ask.answer().completeExceptionally(e);
                    failing = ask;
                    break;
                }
            }
            if (failing == null) {
                return new Batch<>(draft, decided);
            }
            sound.remove(failing);
        }
    }

    S draft() {
        return Objects.requireNonNull(result);
    }

    void answer() {
        decided.forEach(one -> one.ask().answer().complete(one.outcome()));
    }
}
