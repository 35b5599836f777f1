package org.guildhall.feedback.quiet;

import org.jspecify.annotations.Nullable;

/** What an asker without a name wants done at the next release; kept sealed until then. */
public record QuietAct(
        Type type,
        @Nullable String union,
        @Nullable String kind,
        @Nullable String category,
        @Nullable String text,
        @Nullable Integer satisfaction) {

    /** The things a code's bearer can do. */
    public enum Type {
        RAISE,
        REPLY,
        CONFIRM,
        REOPEN,
        OBJECT,
        WITHDRAW
    }

    public static QuietAct raise(String union, String kind, String category, String text) {
        return new QuietAct(Type.RAISE, union, kind, category, text, null);
    }
}
