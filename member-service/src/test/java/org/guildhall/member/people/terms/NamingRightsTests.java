package org.guildhall.member.people.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Card;
import org.guildhall.platform.test.Cards;
import org.junit.jupiter.api.Test;

class NamingRightsTests {

    private static final List<String> OFFICE = List.of("office");

    @Test
    void letsOnlyCounselorsAndAdministratorsNameAPresident() {
        assertThat(decide(Cards.counselor("c", 2024), PostKind.PRESIDENT, List.of()))
                .isEqualTo("allowed");
        assertThat(decide(Cards.administrator("a"), PostKind.PRESIDENT, List.of()))
                .isEqualTo("allowed");
        assertThat(decide(president(), PostKind.PRESIDENT, List.of())).isEqualTo("counselor-only");
        assertThat(decide(Cards.staff("s"), PostKind.PRESIDENT, List.of())).isEqualTo("counselor-only");
    }

    @Test
    void letsThePresidentNameVicePresidents() {
        assertThat(decide(president(), PostKind.VICE_PRESIDENT, OFFICE)).isEqualTo("allowed");
        assertThat(decide(vice("office"), PostKind.VICE_PRESIDENT, OFFICE)).isEqualTo("president-only");
    }

    @Test
    void letsAVicePresidentNameInDepartmentsInCharge() {
        assertThat(decide(vice("office"), PostKind.OFFICER, OFFICE)).isEqualTo("allowed");
        assertThat(decide(vice("learning"), PostKind.OFFICER, OFFICE)).isEqualTo("not-in-charge");
        assertThat(decide(vice("office"), PostKind.MINISTER, List.of("office", "learning")))
                .isEqualTo("not-in-charge");
    }

    @Test
    void letsNobodyElseName() {
        Card minister = Cards.holding("m", "clinical", 2024, "minister", "office");
        Card elsewhere = Cards.holding("m", "public-health", 2024, "president");

        assertThat(decide(minister, PostKind.OFFICER, OFFICE)).isEqualTo("presidium-only");
        assertThat(decide(elsewhere, PostKind.OFFICER, OFFICE)).isEqualTo("presidium-only");
        assertThat(decide(Cards.student("s", "clinical", 2024), PostKind.OFFICER, OFFICE))
                .isEqualTo("presidium-only");
    }

    private static String decide(Card card, PostKind post, List<String> departments) {
        return NamingRights.decide(new Actor(card, Instant.EPOCH), "clinical", post, departments);
    }

    private static Card president() {
        return Cards.holding("p", "clinical", 2023, "president");
    }

    private static Card vice(String... departments) {
        return Cards.holding("v", "clinical", 2023, "vice-president", departments);
    }
}
