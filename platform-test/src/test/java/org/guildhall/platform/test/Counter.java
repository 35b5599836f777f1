package org.guildhall.platform.test;

import java.time.Instant;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.store.Decision;
import org.guildhall.platform.store.Refusal;

/** The smallest aggregate: counts up to a limit, may want to be woken. */
record Counter(String id, int value, Instant due) {
    static final int LIMIT = 1_000_000;

    record Counted(String counter, int value, int added) {}

    static Decision<Counter, Integer> add(String id, Counter before, int added) {
        if (added <= 0) {
            return Decision.refuse(Refusal.of("not-positive", "added", added));
        }
        int value = (before == null ? 0 : before.value()) + added;
        return Decision.accept(
                new Counter(id, value, before == null ? null : before.due()),
                value,
                Fact.of("counter.counted.v1", new Counted(id, value, added)));
    }

    static Decision<Counter, Integer> wake(String id, Counter before, Instant due) {
        return Decision.accept(new Counter(id, before == null ? 0 : before.value(), due), 0);
    }
}
