package org.guildhall.member.people.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.store.Decision;
import org.guildhall.platform.store.Refusal;
import org.junit.jupiter.api.Test;

class TermTests {

    private static final Instant FROM = Instant.parse("2026-08-31T16:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-08-31T16:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");

    private final Term term = next(Term.start("clinical-7", "clinical", FROM, UNTIL));

    @Test
    void tellsThatItStarted() {
        assertThat(Term.start("clinical-7", "clinical", FROM, UNTIL).facts())
                .containsExactly(Fact.of(
                        "member.term-started.v1", new TermFact.TermStarted("clinical-7", "clinical", FROM, UNTIL)));
    }

    @Test
    void givesRightsFromTheNamingToTheEndOfTheTerm() {
        Fact fact = term.take(naming("m1", PostKind.MINISTER, "office")).facts().getFirst();

        assertThat(fact.type()).isEqualTo("member.post-taken.v1");
        assertThat(fact.body())
                .isEqualTo(new TermFact.PostHeld(
                        "clinical-7", "p1", "clinical", "m1", PostKind.MINISTER, List.of("office"), NOW, UNTIL, false));
    }

    @Test
    void hasOnePresident() {
        Term led = next(term.take(naming("m1", PostKind.PRESIDENT)));

        assertThat(led.take(naming("m2", PostKind.PRESIDENT)).refusal()).isEqualTo(Refusal.of("post-taken"));
    }

    @Test
    void allowsOnePresidiumPostEach() {
        Term led = next(term.take(naming("m1", PostKind.PRESIDENT)));

        assertThat(led.take(naming("m1", PostKind.VICE_PRESIDENT, "office")).refusal())
                .isEqualTo(Refusal.of("two-presidium-posts"));
    }

    @Test
    void putsADepartmentInTheChargeOfOneVicePresident() {
        Term led = next(term.take(naming("m1", PostKind.VICE_PRESIDENT, "office", "learning")));

        assertThat(led.take(naming("m2", PostKind.VICE_PRESIDENT, "network", "learning"))
                        .refusal())
                .isEqualTo(Refusal.of("post-taken", "department", "learning"));
    }

    @Test
    void takesNobodyTwiceForTheSamePost() {
        Term served = next(term.take(naming("m1", PostKind.OFFICER, "office")));

        assertThat(served.take(naming("m1", PostKind.OFFICER, "office")).refusal())
                .isEqualTo(Refusal.of("post-taken"));
        assertThat(served.take(naming("m1", PostKind.OFFICER, "learning")).refusal())
                .isNull();
    }

    @Test
    void endsRightsWhenAPostIsLeft() {
        Term led = next(term.take(naming("m1", PostKind.PRESIDENT)));

        Decision<Term, String> left = led.end("p1", NOW.plusSeconds(60));

        assertThat(left.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.type()).isEqualTo("member.post-left.v1");
            assertThat(((TermFact.PostHeld) fact.body()).until()).isEqualTo(NOW.plusSeconds(60));
        });
        assertThat(next(left).take(naming("m2", PostKind.PRESIDENT)).refusal()).isNull();
    }

    @Test
    void endsAPostOnce() {
        Term left = next(next(term.take(naming("m1", PostKind.PRESIDENT))).end("p1", NOW));

        assertThat(left.end("p1", NOW).refusal()).isEqualTo(Refusal.of("wrong-state"));
        assertThat(left.end("p9", NOW).refusal()).isEqualTo(Refusal.of("wrong-state"));
    }

    @Test
    void neverGivesTheNumberOfAPostAgain() {
        Term left = next(next(term.take(naming("m1", PostKind.PRESIDENT))).end("p1", NOW));

        assertThat(left.take(naming("m1", PostKind.PRESIDENT)).result()).isEqualTo("p2");
    }

    private static Term.Naming naming(String member, PostKind post, String... departments) {
        return new Term.Naming(member, post, List.of(departments), NOW);
    }

    private static Term next(Decision<Term, String> decision) {
        assertThat(decision.refusal()).isNull();
        return decision.next();
    }
}
