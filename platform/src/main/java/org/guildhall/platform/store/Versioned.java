package org.guildhall.platform.store;

import java.util.List;

/**
 * A stored state with its version (the entity tag), the position of its last fact, and the commands it remembers; what
 * a compare-and-set needs to know.
 */
public record Versioned<A>(
        String id, long version, long position, A state, List<Remembered> commands, PendingSize pending) {

    /** A command already done: its id, payload hash, result as JSON and the version it left. */
    public record Remembered(String id, String hash, String result, long version) {}

    /** How much still waits for the broker. */
    public record PendingSize(int count, int bytes) {
        static final PendingSize NONE = new PendingSize(0, 0);
    }
}
