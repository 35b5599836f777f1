package org.guildhall.bench.kill;

import java.util.function.IntSupplier;

/** Looks on while a crowd asks. */
@FunctionalInterface
public interface Spectator {
    Spectator NOBODY = (answers, asked, roster) -> () -> {};

    /** Looks at so many answers grow to what was asked, until the answer is closed. */
    Watching watch(IntSupplier answers, int asked, String roster);

    /** The end of looking on. */
    @FunctionalInterface
    interface Watching extends AutoCloseable {
        @Override
        void close();
    }
}
