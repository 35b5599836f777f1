package org.guildhall.activity.promises;

import java.util.List;
import java.util.OptionalInt;
import org.guildhall.activity.activities.PromiseEnd.Outcome;

/**
 * How far announcements can be relied on.
 *
 * @param excused broken for a reason nobody in the union answers for; counted apart
 * @param streak how many of the latest were broken in a row, excused ones skipped
 */
public record Credit(int kept, int broken, int excused, int streak) {
    private static final int TOO_FEW = 3;
    public static final Credit NONE = new Credit(0, 0, 0, 0);

    /** Of promises in the order in which they came to their end. */
    public static Credit of(List<Promise> promises) {
        Credit credit = NONE;
        for (Promise promise : promises) {
            credit = credit.and(promise.end().outcome());
        }
        return credit;
    }

    /** After one more came to this end. */
    public Credit and(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> new Credit(kept + 1, broken, excused, 0);
            case BROKEN -> new Credit(kept, broken + 1, excused, streak + 1);
            case EXCUSED -> new Credit(kept, broken, excused + 1, streak);
        };
    }

    /** Kept of kept and broken in whole percent, half up; nothing while there are fewer than three, which say nothing. */
    public OptionalInt percent() {
        int all = kept + broken;
        return all < TOO_FEW ? OptionalInt.empty() : OptionalInt.of((200 * kept + all) / (2 * all));
    }
}
