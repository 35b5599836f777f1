package org.guildhall.feedback.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LadderTests {

    private final Posts posts = Posts.full();
    private final Ladder ladder = new Ladder(posts);
    private final Route route = new Route("clinical", "office", "psychological-safety", 2024, "asker", Set.of());

    @Test
    void officersOfBothDepartmentsHoldTheFirstRung() {
        assertThat(ladder.holders(route, Rung.OFFICER)).containsExactly("officer-a", "officer-b");
    }

    @Test
    void vacantMinistersArePassedOverToThePresidiumAndThatIsRecorded() {
        posts.vacate(Rung.MINISTER);
        assertThat(ladder.stand(route, Rung.MINISTER))
                .contains(new Place(Rung.PRESIDIUM, List.of("vice"), List.of(Rung.MINISTER)));
    }

    @Test
    void theAskerNeverHoldsAnOwnOpinion() {
        posts.put(Rung.OFFICER, "asker");
        assertThat(ladder.stand(route, Rung.OFFICER)).map(Place::rung).contains(Rung.MINISTER);
    }

    @Test
    void anAvoidedDepartmentHoldsNothing() {
        Route avoiding = new Route("clinical", "office", "psychological-safety", 2024, null, Set.of("office"));
        assertThat(ladder.holders(avoiding, Rung.OFFICER)).containsExactly("officer-b");
    }

    @Test
    void theHighestFilledRungServesWhenNobodyIsAbove() {
        posts.vacate(Rung.COUNSELOR);
        posts.vacate(Rung.COLLEGE);
        assertThat(ladder.stand(route, Rung.COUNSELOR)).map(Place::rung).contains(Rung.PRESIDIUM);
    }

    @Test
    void anEmptyCollegeHasNoHolder() {
        for (Rung rung : Rung.values()) {
            posts.vacate(rung);
        }
        assertThat(ladder.stand(route, Rung.OFFICER)).isEmpty();
    }

    @Test
    void theOtherDepartmentSignsSecondAndTheNextRungWhereItHasNobodyButTheAsker() {
        assertThat(ladder.secondSigners(route, Rung.OFFICER, "officer-a")).containsExactly("officer-b");
        Route ofOfficer = new Route("clinical", "office", "psychological-safety", 2024, "officer-b", Set.of());
        assertThat(ladder.secondSigners(ofOfficer, Rung.OFFICER, "officer-a"))
                .containsExactly("minister-a", "minister-b");
        assertThat(ladder.secondSigners(route, Rung.COUNSELOR, "counselor")).isEmpty();
    }
}
