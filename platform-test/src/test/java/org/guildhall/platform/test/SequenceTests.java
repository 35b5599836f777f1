package org.guildhall.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.fold.Sequence;
import org.guildhall.platform.fold.Sequence.Verdict;
import org.junit.jupiter.api.Test;

/** Whatever a topic does to the copies of facts (repeat, replay, two relays), folding them gives the true sum. */
class SequenceTests {

    /** A published fact: a change, or the whole state told anew at the start of an epoch. */
    record Published(long position, int change, int stateAfter, boolean restated) {}

    /** The history of one aggregate over a few epochs; a restore may have lost the tail of an epoch. */
    private static List<Published> history(List<Integer> changesPerEpoch, Random random) {
        List<Published> facts = new ArrayList<>();
        int state = 0;
        long sequence = 0;
        for (int epoch = 1; epoch <= changesPerEpoch.size(); epoch++) {
            if (epoch > 1) {
                sequence = Math.max(0, sequence - random.nextInt(3));
                state = random.nextInt(100);
                facts.add(new Published(Position.of(epoch, ++sequence), 0, state, true));
            }
            for (int i = 0; i < changesPerEpoch.get(epoch - 1); i++) {
                int change = random.nextInt(1, 10);
                state += change;
                facts.add(new Published(Position.of(epoch, ++sequence), change, state, false));
            }
        }
        return facts;
    }

    /** What two relays make of it: first copies in order, later copies anywhere behind them. */
    private static List<Published> asSent(List<Published> facts, Random random) {
        List<Published> sent = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            sent.add(facts.get(i));
            while (random.nextInt(3) == 0) {
                sent.add(facts.get(random.nextInt(i + 1)));
            }
        }
        return sent;
    }

    @Property
    void foldsDuplicatedFactsToTheTrueState(@ForAll("epochs") List<Integer> epochs, @ForAll long seed) {
        Random random = new Random(seed);
        List<Published> facts = history(epochs, random);
        List<Published> sent = asSent(facts, random);
        sent.addAll(facts);
        long at = 0;
        int sum = 0;
        for (Published fact : sent) {
            Verdict verdict = Sequence.ofDelta(at, fact.position(), fact.restated());
            assertThat(verdict).isNotEqualTo(Verdict.GAP);
            if (verdict == Verdict.APPLY) {
                sum = fact.restated() ? fact.stateAfter() : sum + fact.change();
                at = fact.position();
            }
        }
        assertThat(sum).isEqualTo(facts.getLast().stateAfter());
    }

    @Property
    void keepsTheNewestStateInAnyOrder(@ForAll("epochs") List<Integer> epochs, @ForAll long seed) {
        Random random = new Random(seed);
        List<Published> facts = history(epochs, random);
        List<Published> shuffled = asSent(facts, random);
        Collections.shuffle(shuffled, random);
        long at = 0;
        int state = 0;
        for (Published fact : shuffled) {
            if (Sequence.ofState(at, fact.position()) == Verdict.APPLY) {
                state = fact.stateAfter();
                at = fact.position();
            }
        }
        assertThat(state).isEqualTo(facts.getLast().stateAfter());
    }

    @Property
    void neverAppliesAChangePastAGap(
            @ForAll @IntRange(min = 1, max = 50) int last, @ForAll @IntRange(min = 2, max = 50) int ahead) {
        assertThat(Sequence.ofDelta(Position.of(1, last), Position.of(1, last + ahead), false))
                .isEqualTo(Verdict.GAP);
        assertThat(Sequence.ofDelta(0, Position.of(1, ahead), false)).isEqualTo(Verdict.GAP);
        assertThat(Sequence.ofDelta(Position.of(1, last), Position.of(2, last + 1), false))
                .isEqualTo(Verdict.GAP);
    }

    @Property
    void positionsReadBackAndCompareByEpochFirst(
            @ForAll @LongRange(min = 1, max = 4_000_000) long epoch,
            @ForAll @LongRange(min = 1, max = 1L << 39) long sequence) {
        long position = Position.of(epoch, sequence);
        assertThat(Position.parse(Position.text(position))).isEqualTo(position);
        assertThat(Position.epoch(position)).isEqualTo(epoch);
        assertThat(Position.sequence(position)).isEqualTo(sequence);
        assertThat(Position.of(epoch + 1, 1)).isGreaterThan(position);
    }

    @Test
    void refusesWhatIsNoPosition() {
        for (String text : List.of("", "1", ".", "1.", "0.1", "1.0", "a.b", "-1.4", "1.99999999999999")) {
            assertThatThrownBy(() -> Position.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Provide
    Arbitrary<List<Integer>> epochs() {
        return Arbitraries.integers().between(1, 12).list().ofMinSize(1).ofMaxSize(4);
    }
}
