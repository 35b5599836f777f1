package org.guildhall.feedback.opinion;

import org.jspecify.annotations.Nullable;

/** Who wrote: a member with a grade, or nobody the service could name. */
public record Asker(
        Mode mode, @Nullable String member, @Nullable Integer grade) {

    public static Asker named(String member, @Nullable Integer grade) {
        return new Asker(Mode.NAMED, member, grade);
    }

    public static Asker anonymous() {
        return new Asker(Mode.ANONYMOUS, null, null);
    }

    /** Whether this person is the asker: the same member, or the bearer of the code that led to the opinion. */
    boolean is(Person person) {
        return switch (person) {
            case Person.Member(String id) -> id.equals(member);
            case Person.CodeBearer _ -> mode == Mode.ANONYMOUS;
        };
    }
}
