package org.guildhall.bench.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.guildhall.bench.kill.Script.Step;
import org.guildhall.launcher.parts.Part;
import org.junit.jupiter.api.Test;

class PlanTests {
    private static final List<Plan> TWENTY =
            LongStream.rangeClosed(1, 20).mapToObj(Plan::of).toList();

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(Plan.of(7)).isEqualTo(Plan.of(7));
        assertThat(Plan.of(7).after()).isNotEqualTo(Plan.of(16).after());
    }

    @Test
    void takesEveryFaultInTurnWithOneInstanceAndWithTwo() {
        assertThat(TWENTY.stream().map(Plan::fault).limit(Plan.FAULTS).distinct())
                .hasSize(Plan.FAULTS);
        assertThat(TWENTY.stream().filter(Plan::twoInstances)).hasSize(10);
        List<Plan> eighteen = TWENTY.subList(0, 2 * Plan.FAULTS);
        for (int i = 0; i < Plan.FAULTS; i++) {
            assertThat(eighteen.get(i).twoInstances())
                    .isNotEqualTo(eighteen.get(i + Plan.FAULTS).twoInstances());
        }
    }

    @Test
    void endsNoConsumerOfWhichAnotherInstanceMayHearTheRoster() {
        List<Plan> applied = LongStream.rangeClosed(1, 200)
                .mapToObj(Plan::of)
                .filter(plan -> plan.fault().text().endsWith("applied not committed"))
                .toList();
        assertThat(applied)
                .hasSize(22)
                .noneMatch(plan -> plan.twoInstances() && plan.fault().parts().contains(Part.ACTIVITY));
        assertThat(applied.stream().flatMap(plan -> plan.fault().parts().stream()))
                .contains(Part.NOTIFICATION, Part.ACTIVITY, Part.INSIGHT);
    }

    @Test
    void strikesWhileSomeHaveAnAnswerAndOthersHaveNot() {
        assertThat(TWENTY).allSatisfy(plan -> assertThat(plan.moment(400)).isBetween(40, 280));
    }

    @Test
    void scriptsOfASeedHaveAllKindsOfStudentsAndNoGiveUpBeforeASignUp() {
        List<Script> scripts = Script.many(3, 200);
        assertThat(scripts).isEqualTo(Script.many(3, 200));
        assertThat(scripts).allSatisfy(script -> assertThat(script.steps()).startsWith(Step.SIGN_UP));
        assertThat(scripts).anySatisfy(script -> assertThat(script.patient()).isFalse());
        assertThat(scripts).anySatisfy(script -> assertThat(script.steps()).contains(Step.ASK_AGAIN));
        assertThat(scripts).anySatisfy(script -> assertThat(script.steps()).endsWith(Step.GIVE_UP, Step.SIGN_UP));
    }
}
