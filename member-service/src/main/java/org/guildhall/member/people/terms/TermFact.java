package org.guildhall.member.people.terms;

import java.time.Instant;
import java.util.List;
import org.guildhall.platform.event.Fact;

/** What happens in a term, as told on {@code member.events}. */
sealed interface TermFact {

    Fact fact();

    /** The term runs from now on. */
    record TermStarted(String term, String union, Instant from, Instant until) implements TermFact {
        static final String TYPE = "member.term-started.v1";

        @Override
        public Fact fact() {
            return Fact.of(TYPE, this);
        }
    }

    /** A member took a post. */
    record PostTaken(
            String term,
            String holding,
            String union,
            String member,
            PostKind post,
            List<String> departments,
            Instant from,
            Instant until,
            boolean acting)
            implements TermFact {
        static final String TYPE = "member.post-taken.v1";

        @Override
        public Fact fact() {
            return Fact.of(TYPE, this);
        }
    }

    /** A member left a post. */
    record PostLeft(
            String term,
            String holding,
            String union,
            String member,
            PostKind post,
            List<String> departments,
            Instant from,
            Instant until,
            boolean acting)
            implements TermFact {
        static final String TYPE = "member.post-left.v1";

        @Override
        public Fact fact() {
            return Fact.of(TYPE, this);
        }
    }
}
