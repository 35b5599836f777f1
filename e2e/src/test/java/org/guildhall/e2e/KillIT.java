package org.guildhall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guildhall.bench.kill.KillRuns;
import org.guildhall.bench.kill.Plan;
import org.guildhall.bench.kill.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Three short runs of {@code ./guildhall bench kill}: a rush, a fault in the middle of it, the checker's verdict. */
@DisabledIfSystemProperty(
        named = "guildhall.backends",
        matches = "containers",
        disabledReason = "kills the processes of its own store and broker")
class KillIT {
    private static final int STUDENTS = 120;
    private static final List<Plan> PLANS = List.of(Plan.of(9), Plan.of(2), Plan.of(8));

    @Test
    void nothingThatWasAnsweredIsLostWhateverIsKilled() throws Exception {
        KillRuns runs = new KillRuns(
                TheSystem.own(), STUDENTS, result -> System.out.println(result.tried() + ": " + result.found()));
        List<Result> results = runs.play(PLANS);
        assertThat(results).hasSameSizeAs(PLANS).allSatisfy(result -> {
            assertThat(result.violations()).as(result.tried()).isEmpty();
            assertThat(result.answers()).isGreaterThan(STUDENTS);
        });
    }
}
