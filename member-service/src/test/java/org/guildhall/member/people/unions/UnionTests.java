package org.guildhall.member.people.unions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guildhall.platform.store.Decision;
import org.junit.jupiter.api.Test;

class UnionTests {

    private final Union union = next(Union.found(
            "clinical",
            new Names("临床", "Clinical"),
            List.of(
                    new Department("office", new Names("办公室", "Office"), true),
                    new Department("learning", new Names("学习部", "Learning"), true))));

    @Test
    void isInTheChargeOfThePresidentWhereNoVicePresidentIs() {
        Union led = next(union.postTaken(post("p1", "president", true)));
        Union shared = next(led.postTaken(post("p2", "vice", false, "office")));

        assertThat(shared.inCharge("office")).containsExactly("vice");
        assertThat(shared.inCharge("learning")).containsExactly("president");
    }

    @Test
    void fallsBackToThePresidentWhenTheVicePresidentLeaves() {
        Union led = next(union.postTaken(post("p1", "president", true)));
        Union shared = next(led.postTaken(post("p2", "vice", false, "office")));

        Union left = next(shared.postLeft("clinical-7", "p2"));

        assertThat(left.inCharge("office")).containsExactly("president");
    }

    @Test
    void tellsEveryDepartmentWithThoseInCharge() {
        Decision<Union, String> led = union.postTaken(post("p1", "president", true));

        DepartmentChanged changed = (DepartmentChanged) led.facts().getFirst().body();
        assertThat(changed.departments())
                .extracting(DepartmentChanged.Part::inCharge)
                .containsExactly(List.of("president"), List.of("president"));
    }

    @Test
    void saysNothingWhenNothingChanges() {
        Union led = next(union.postTaken(post("p1", "president", true)));

        assertThat(led.postTaken(post("p1", "president", true)).facts()).isEmpty();
        assertThat(led.postLeft("clinical-7", "p9").facts()).isEmpty();
    }

    private static PresidiumPost post(String holding, String member, boolean president, String... departments) {
        return new PresidiumPost("clinical-7", holding, member, president, List.of(departments));
    }

    private static Union next(Decision<Union, String> decision) {
        return decision.next();
    }
}
