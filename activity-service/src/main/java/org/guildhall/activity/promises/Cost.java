package org.guildhall.activity.promises;

import java.util.List;
import org.guildhall.activity.activities.PromiseEnd.Outcome;

/**
 * What breaking a promise would cost: people, and the credit of its department and union.
 *
 * @param fallbacks ranks of slots it could be moved to instead, without breaking anything
 */
public record Cost(int seated, int waiting, Change department, Change union, List<Integer> fallbacks) {
    public Cost {
        fallbacks = List.copyOf(fallbacks);
    }

    /** Now, if it were broken, and if it were kept. */
    public record Change(Credit now, Credit broken, Credit kept) {
        static Change of(Credit now) {
            return new Change(now, now.and(Outcome.BROKEN), now.and(Outcome.KEPT));
        }
    }

    /** Who has just broken a promise needs a second person for the next one. */
    public boolean needsSignOff() {
        return Math.max(department.now().streak(), union.now().streak()) >= 1;
    }

    /**
     * Names what the asker has seen; seats come and go by the second and are left out, or nobody could ever agree to a
     * cost during a rush.
     */
    public String tag() {
        return Integer.toHexString(List.of(department, union, fallbacks).hashCode());
    }
}
