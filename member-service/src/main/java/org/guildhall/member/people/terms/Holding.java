package org.guildhall.member.people.terms;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One post held by one member in a term, from an instant until the term's end or the day it was left. */
public record Holding(
        String holding,
        String member,
        PostKind post,
        List<String> departments,
        Instant from,
        Instant until,
        @Nullable Instant left) {

    public Holding {
        departments = List.copyOf(departments);
    }

    boolean current() {
        return left == null;
    }

    Holding leftAt(Instant now) {
        Instant end = now.isBefore(until) ? now : until;
        return new Holding(holding, member, post, departments, from, end, now);
    }
}
