package org.guildhall.activity.promises;

/** What cancelling an activity would cost: people, and the credit of its department and union. */
public record Cost(int seated, int waiting, Change department, Change union) {
    /** Now, if it were cancelled, and if it were held. */
    public record Change(Credit now, Credit cancelled, Credit held) {
        static Change of(Credit now) {
            return new Change(now, now.andBroken(), now.andKept());
        }
    }
}
