package org.guildhall.activity.promises;

import java.util.List;
import java.util.OptionalInt;

/**
 * How far announcements can be relied on.
 *
 * @param streak how many of the latest were broken in a row
 */
public record Credit(int kept, int broken, int streak) {
    private static final int TOO_FEW = 3;
    public static final Credit NONE = new Credit(0, 0, 0);

    /** Of promises in the order in which they came to their end. */
    public static Credit of(List<Promise> promises) {
        Credit credit = NONE;
        for (Promise promise : promises) {
            credit = promise.kept() ? credit.andKept() : credit.andBroken();
        }
        return credit;
    }

    /** After one more was kept. */
    public Credit andKept() {
        return new Credit(kept + 1, broken, 0);
    }

    /** After one more was broken. */
    public Credit andBroken() {
        return new Credit(kept, broken + 1, streak + 1);
    }

    /** Kept of all in whole percent, half up; nothing while there are fewer than three, which say nothing. */
    public OptionalInt percent() {
        int all = kept + broken;
        return all < TOO_FEW ? OptionalInt.empty() : OptionalInt.of((200 * kept + all) / (2 * all));
    }
}
