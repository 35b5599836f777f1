package org.guildhall.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.guildhall.activity.signup.audit.Audit;
import org.guildhall.activity.signup.audit.Check;
import org.guildhall.activity.signup.audit.Numbered;

class RosterPropertyTests {
    @Property(tries = 1500)
    void keepsEveryPromiseOverAnyCommands(
            @ForAll("steps") List<Step> steps,
            @ForAll @IntRange(max = 8) int capacity,
            @ForAll @IntRange(max = 6) int waitingPlaces) {
        RosterRun run = new RosterRun(capacity, waitingPlaces);
        run.play(steps);

        assertThat(faults(run.stored(), run.told)).isEmpty();
        assertThat(run.surprises).isEmpty();
        assertThat(run.lostAnswers()).isEmpty();
    }

    @Property(tries = 200)
    void restoresToTheSameRoster(@ForAll("steps") List<Step> steps) {
        RosterRun run = new RosterRun(4, 3);
        run.play(steps);
        Roster roster = run.stored();

        List<Entry> shuffled = new ArrayList<>(roster.entries());
        Collections.shuffle(shuffled, new Random(7));
        Roster restored = Roster.restore(
                roster.id(), roster.union(), roster.seats().state(), roster.admission(), roster.move(), shuffled);

        assertThat(restored.seats()).isEqualTo(roster.seats());
        assertThat(restored.touched()).isEmpty();
        assertThat(restored.nextDue(Instant.EPOCH)).isEqualTo(roster.nextDue(Instant.EPOCH));
        assertThat(faults(restored, run.told)).isEmpty();
        SignUp next = new SignUp("m99", List.of(), "k", "h");
        assertThat(restored.signUp(next, RosterRun.CLOSES.minusSeconds(1)))
                .isEqualTo(roster.draft().signUp(next, RosterRun.CLOSES.minusSeconds(1)));
    }

    @Property(tries = 200)
    void repeatedDeliveriesChangeNoAudit(@ForAll("steps") List<Step> steps) {
        RosterRun run = new RosterRun(5, 4);
        run.play(steps);
        List<Numbered> twice = new ArrayList<>(run.told);
        twice.addAll(run.told);

        assertThat(faults(run.stored(), twice)).isEmpty();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Step.sequences();
    }

    private static List<Check> faults(Roster roster, List<Numbered> told) {
        return Audit.of(roster, told).checks().stream()
                .filter(check -> !check.ok())
                .toList();
    }
}
