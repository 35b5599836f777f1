package org.guildhall.member.people.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.guildhall.platform.store.Decision;
import org.junit.jupiter.api.Test;

class MemberTests {

    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");
    private static final Member.Change NOTHING = new Member.Change(null, null, null, null, null, null);

    private final Member member = next(Member.enter(
            "m1",
            new Member.Entry(
                    Kind.STUDENT,
                    "clinical",
                    "20240412",
                    "钟灵犀",
                    2024,
                    "clinical-medicine",
                    null,
                    List.of(),
                    false,
                    List.of("sport"),
                    List.of("mail")),
            Naming.of("钟灵犀")));

    @Test
    void publishesTheWholeCardWhenPostsChange() {
        Decision<Member, String> taken = member.postTaken(held("p1", NOW.plusSeconds(60)), NOW);

        CardChanged card = (CardChanged) taken.facts().getFirst().body();
        assertThat(card.displayName()).isEqualTo("钟灵犀");
        assertThat(card.grade()).isEqualTo(2024);
        assertThat(card.posts()).extracting(CardChanged.Post::post).containsExactly("officer");
    }

    @Test
    void dropsPostsThatAreOverWhenANewOneComes() {
        Member served = next(member.postTaken(held("p1", NOW), NOW.minusSeconds(60)));

        Member again = next(served.postTaken(held("p2", NOW.plusSeconds(60)), NOW));

        assertThat(again.state().posts()).extracting(HeldPost::holding).containsExactly("p2");
    }

    @Test
    void forgetsAPostThatWasLeft() {
        Member served = next(member.postTaken(held("p1", NOW.plusSeconds(60)), NOW));

        assertThat(next(served.postLeft("clinical-7", "p1")).state().posts()).isEmpty();
    }

    @Test
    void saysNothingWhenNothingChanges() {
        assertThat(member.change(NOTHING, null).facts()).isEmpty();
        assertThat(member.postLeft("clinical-7", "p9").facts()).isEmpty();
    }

    @Test
    void isFoundUnderTheNewNameAfterARename() {
        Member renamed = next(member.change(new Member.Change("安小满", null, null, null, null, null), Naming.of("安小满")));

        assertThat(renamed.state().search()).contains("anxiaoman", "#20240412").doesNotContain("钟");
        assertThat(renamed.state().sortKey()).isEqualTo("an xiao man");
    }

    @Test
    void keepsWhatAChangeDoesNotName() {
        Member changed = next(member.change(new Member.Change(null, 2025, null, null, null, "en"), null));

        assertThat(changed.state().grade()).isEqualTo(2025);
        assertThat(changed.state().locale()).isEqualTo("en");
        assertThat(changed.state().major()).isEqualTo("clinical-medicine");
        assertThat(changed.state().interests()).containsExactly("sport");
    }

    private static HeldPost held(String holding, Instant until) {
        return new HeldPost("clinical-7", holding, "officer", List.of("office"), NOW.minusSeconds(600), until, false);
    }

    private static Member next(Decision<Member, String> decision) {
        return decision.next();
    }
}
