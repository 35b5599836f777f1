package org.guildhall.activity.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The levels a filing has to pass, in order, and who has agreed so far. */
public record Approvals(List<Level> required, List<Approval> given) {
    public static final Approvals NONE = new Approvals(List.of(), List.of());

    public Approvals {
        required = List.copyOf(required);
        given = List.copyOf(given);
    }

    /** Somebody agreed at one level. */
    public record Approval(Level level, String by, Instant at) {}

    public static Approvals ask(List<Level> required) {
        return new Approvals(required, List.of());
    }

    /** Who decides now; nobody when all have agreed. */
    public Optional<Level> next() {
        return required.stream()
                .filter(level -> given.stream().noneMatch(one -> one.level() == level))
                .findFirst();
    }

    public Approvals agree(Level level, String by, Instant at) {
        List<Approval> all = new ArrayList<>(given);
        all.add(new Approval(level, by, at));
        return new Approvals(required, all);
    }

    /** The same levels, nobody of them asked yet. */
    public Approvals renewed() {
        return ask(required);
    }

    /** Asks anew from this level up; what was agreed below it stays. */
    public Approvals backTo(Level lowest) {
        return new Approvals(
                required,
                given.stream().filter(one -> one.level().compareTo(lowest) < 0).toList());
    }
}
