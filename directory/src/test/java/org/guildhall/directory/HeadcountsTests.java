package org.guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.event.Hearing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadcountsTests {
    private final Directory directory = new Directory(Clock.systemUTC());

    private static Card card(
            String member, String kind, String status, @Nullable String union, @Nullable Integer grade) {
        return new Card(
                member, kind, status, union, member, member, grade, null, null, List.of(), List.of(), false, List.of(),
                "zh", List.of());
    }

    private void hears(long position, Card card) {
        directory.on(
                card,
                new EventContext(
                        "member/" + card.member() + "/1." + position,
                        "member.card-changed.v1",
                        "member/" + card.member(),
                        position,
                        Instant.EPOCH,
                        card.member(),
                        false,
                        new Hearing(0, position, Instant.EPOCH, Instant.EPOCH)));
    }

    @Test
    void countActiveStudentsByUnionAndGrade() {
        hears(1, card("a", "student", "active", "clinical", 2024));
        hears(1, card("b", "student", "active", "clinical", 2024));
        hears(1, card("c", "student", "active", "clinical", 2025));
        hears(1, card("d", "student", "left", "clinical", 2025));
        hears(1, card("e", "counselor", "active", null, null));
        hears(1, card("f", "student", "active", "nursing", 2024));
        directory.caughtUp();

        assertThat(directory.headcounts())
                .containsExactly(
                        new Headcount("clinical", 2024, 2),
                        new Headcount("clinical", 2025, 1),
                        new Headcount("nursing", 2024, 1));
    }

    @Test
    void followWhoMovesLeavesOrIsErasedAndForgetOldNews() {
        hears(2, card("a", "student", "active", "clinical", 2024));
        hears(1, card("a", "student", "active", "clinical", 2023));
        hears(2, card("b", "student", "active", "clinical", 2024));
        hears(2, card("c", "student", "active", "clinical", 2024));
        hears(2, card("d", "student", "active", "clinical", 2024));
        hears(3, card("b", "student", "active", "clinical", 2025));
        hears(3, card("c", "student", "left", "clinical", 2024));
        directory.erase("d");
        directory.erase("nobody");
        directory.caughtUp();

        assertThat(directory.headcounts())
                .containsExactly(new Headcount("clinical", 2024, 1), new Headcount("clinical", 2025, 1));
    }

    @Test
    void areNotToldBeforeTheCardsWereRead() {
        assertThatThrownBy(directory::headcounts).isInstanceOf(DirectoryNotReady.class);
    }
}
