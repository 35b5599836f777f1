package org.guildhall.feedback.opinion.asker;

import org.guildhall.feedback.privacy.Seal;
import org.jspecify.annotations.Nullable;

/** Who wrote: a member with a grade, a sealed member found again by a tag, or nobody the service could name. */
public record Asker(
        Mode mode,
        @Nullable String member,
        @Nullable Integer grade,
        @Nullable Seal seal,
        @Nullable String tag) {

    public static Asker named(String member, @Nullable Integer grade) {
        return new Asker(Mode.NAMED, member, grade, null, null);
    }

    public static Asker confidential(Seal seal, String tag) {
        return new Asker(Mode.CONFIDENTIAL, null, null, seal, tag);
    }

    public static Asker anonymous() {
        return new Asker(Mode.ANONYMOUS, null, null, null, null);
    }

    /** Whether this person is the asker. */
    public boolean is(Person person) {
        return switch (person) {
            case Person.Member(String id) -> id.equals(member);
            case Person.TagBearer(var tags) -> tag != null && tags.contains(tag);
            case Person.CodeBearer _ -> mode == Mode.ANONYMOUS;
        };
    }
}
