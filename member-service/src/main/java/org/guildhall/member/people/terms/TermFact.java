package org.guildhall.member.people.terms;

import java.time.Instant;
import java.util.List;
import org.guildhall.platform.event.Fact;

/** What happens in a term, as told on {@code member.events}. */
final class TermFact {
    private TermFact() {}

    /** The term runs from now on. */
    record TermStarted(String term, String union, Instant from, Instant until) {
        Fact fact() {
            return Fact.of("member.term-started.v1", this);
        }
    }

    /** A post a member took or left. */
    record PostHeld(
            String term,
            String holding,
            String union,
            String member,
            PostKind post,
            List<String> departments,
            Instant from,
            Instant until,
            boolean acting) {

        static PostHeld of(String term, String union, Holding one) {
            return new PostHeld(
                    term,
                    one.holding(),
                    union,
                    one.member(),
                    one.post(),
                    one.departments(),
                    one.from(),
                    one.until(),
                    false);
        }

        Fact taken() {
            return Fact.of("member.post-taken.v1", this);
        }

        Fact left() {
            return Fact.of("member.post-left.v1", this);
        }
    }
}
