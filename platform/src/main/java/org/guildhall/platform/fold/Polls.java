package org.guildhall.platform.fold;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets handlers gather writes while the records of one poll are handled, so that a rush costs one write for many
 * records: what was gathered is written before the records are acknowledged, and a failure repeats the whole poll.
 */
public final class Polls {
    private static final ThreadLocal<@Nullable Map<String, Gathering>> OPEN = new ThreadLocal<>();

    private Polls() {}

    /** Handles the records of a poll, then writes what the handlers gathered. */
    public static void together(Runnable handling) {
        OPEN.set(new LinkedHashMap<>());
        try {
            handling.run();
            flush();
        } finally {
            OPEN.remove();
        }
    }

    /** Writes what is gathered so far: before something that must not overtake it, or that reads it. */
    public static void flush() {
        Map<String, Gathering> gathered = OPEN.get();
        if (gathered != null) {
            gathered.values().forEach(Gathering::write);
            gathered.values().forEach(Gathering::tell);
        }
    }

    /** Adds to what the poll handled by this thread has gathered under a name; outside a poll it is written at once. */
    static <G extends Gathering> void gather(String name, Class<G> type, Supplier<G> fresh, Consumer<G> addition) {
        Map<String, Gathering> gathered = OPEN.get();
        G gathering = gathered == null ? fresh.get() : type.cast(gathered.computeIfAbsent(name, key -> fresh.get()));
        addition.accept(gathering);
        if (gathered == null) {
            gathering.write();
            gathering.tell();
        }
    }
}
