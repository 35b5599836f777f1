package org.guildhall.member.people.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Card;
import org.guildhall.platform.test.Cards;
import org.junit.jupiter.api.Test;

class EditRightsTests {

    private static final Member.Change GRADE = new Member.Change(null, 2025, null, null, null, null);
    private static final Member.Change INTERESTS = new Member.Change(null, null, null, null, List.of("arts"), null);

    private final Member member = Member.enter(
                    "m1",
                    new Member.Entry(
                            Kind.STUDENT,
                            "clinical",
                            "1",
                            "钟灵犀",
                            2024,
                            null,
                            null,
                            List.of(),
                            false,
                            List.of(),
                            List.of()),
                    Naming.of("钟灵犀"))
            .next();

    @Test
    void letsCounselorsMoveStudentsWithinTheirGrades() {
        assertThat(notYours(Cards.counselor("c", 2024, 2025), GRADE)).isEmpty();
        assertThat(notYours(Cards.counselor("c", 2024), GRADE)).containsExactly("grade");
        assertThat(notYours(Cards.counselor("c", 2025), GRADE)).containsExactly("grade");
    }

    @Test
    void leavesInterestsToThePersonAndTheAdministrator() {
        assertThat(notYours(Cards.student("m1", "clinical", 2024), INTERESTS)).isEmpty();
        assertThat(notYours(Cards.administrator("a"), INTERESTS)).isEmpty();
        assertThat(notYours(Cards.counselor("c", 2024), INTERESTS)).containsExactly("interests");
    }

    @Test
    void letsNobodyChangeTheirOwnGrade() {
        assertThat(notYours(Cards.student("m1", "clinical", 2024), GRADE)).containsExactly("grade");
    }

    @Test
    void showsStudiesToOfficersOfTheSameUnionOnly() {
        assertThat(sees(Cards.holding("o", "clinical", 2024, "officer", "office")))
                .isTrue();
        assertThat(sees(Cards.holding("o", "public-health", 2024, "officer", "office")))
                .isFalse();
        assertThat(sees(Cards.student("s", "clinical", 2024))).isFalse();
        assertThat(sees(Cards.counselor("c", 2022))).isTrue();
    }

    private Set<String> notYours(Card card, Member.Change change) {
        return EditRights.notYours(new Actor(card, Instant.EPOCH), member, change);
    }

    private static boolean sees(Card card) {
        return EditRights.seesStudies(new Actor(card, Instant.EPOCH), "m1", "clinical");
    }
}
