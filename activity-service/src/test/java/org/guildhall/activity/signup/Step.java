package org.guildhall.activity.signup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** One random command of a property run. Members are m0 to m14; a small key space makes repeats likely. */
sealed interface Step {
    record Ask(int member, int companions, int key) implements Step {
        SignUp toSignUp() {
            List<String> others = new ArrayList<>();
            for (int i = 1; i <= companions; i++) {
                others.add("m" + (member + i) % 15);
            }
            return new SignUp(
                    "m" + member,
                    others,
                    "m" + member + "-k" + key,
                    "with-" + companions,
                    Consent.to(member % 3 == 0 ? Set.of(1, 2) : Set.of(1), 0),
                    null);
        }
    }

    record Leave(int member) implements Step {}

    record Release(int member) implements Step {}

    record Capacity(int seats, int waitingPlaces) implements Step {}

    /** The time moves: to the first slot, to one every third member ticked, or to one nobody knew. */
    record Move(int slot) implements Step {}

    record Postpone() implements Step {}

    record Answers(int member, boolean can) implements Step {}

    record Open() implements Step {}

    record Pause() implements Step {}

    record Close() implements Step {}

    record Cancel() implements Step {}

    record Wait(int seconds) implements Step {}

    /** End of a write: what was decided since the last one is stored. */
    record Store() implements Step {}

    static Arbitrary<List<Step>> sequences() {
        Arbitrary<Integer> member = Arbitraries.integers().between(0, 14);
        Arbitrary<Step> ask = Combinators.combine(
                        member,
                        Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(2, 1), Tuple.of(1, 2)),
                        Arbitraries.integers().between(0, 3))
                .as(Ask::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(40, ask),
                        Tuple.of(14, member.map(Leave::new)),
                        Tuple.of(2, member.map(Release::new)),
                        Tuple.of(
                                5,
                                Combinators.combine(
                                                Arbitraries.integers().between(0, 9),
                                                Arbitraries.integers().between(0, 6))
                                        .as(Capacity::new)),
                        Tuple.of(4, Arbitraries.integers().between(0, 3).map(Move::new)),
                        Tuple.of(1, Arbitraries.just(new Postpone())),
                        Tuple.of(
                                8,
                                Combinators.combine(member, Arbitraries.of(true, true, false))
                                        .as(Answers::new)),
                        Tuple.of(1, Arbitraries.just(new Wait(90_000))),
                        Tuple.of(4, Arbitraries.just(new Open())),
                        Tuple.of(2, Arbitraries.just(new Pause())),
                        Tuple.of(1, Arbitraries.just(new Close())),
                        Tuple.of(6, Arbitraries.integers().between(1, 60).map(Wait::new)),
                        Tuple.of(10, Arbitraries.just(new Store())))
                .list()
                .ofMinSize(1)
                .ofMaxSize(120);
    }
}
