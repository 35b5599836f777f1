package org.guildhall.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list and the cursor of the next, absent on the last. */
public record Page<T>(List<T> items, @Nullable String next) {
    public static final int MAX = 100;
    public static final int USUAL = 50;

    public Page {
        items = List.copyOf(items);
    }

    /** Cuts a page out of {@code limit + 1} found items; the cursor names the last item shown. */
    public static <T> Page<T> cut(List<T> found, int limit, Function<T, String> position) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> shown = found.subList(0, limit);
        return new Page<>(shown, Cursor.encode(position.apply(shown.getLast())));
    }

    /** A limit as asked for, between 1 and {@value #MAX}. */
    public static int limit(@Nullable Integer asked) {
        return asked == null ? USUAL : Math.clamp(asked, 1, MAX);
    }
}
