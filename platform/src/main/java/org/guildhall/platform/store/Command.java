package org.guildhall.platform.store;

import org.jspecify.annotations.Nullable;

/**
 * Identity of a command, so that repeating it does nothing twice: an id, the keyed hash of its payload (same id, other
 * payload: refused), and the version the caller saw, when it must still be current.
 */
public record Command(String id, String hash, @Nullable Long ifMatch) {

    /** A command of the system itself: a reaction (the causing event's id) or a timer ({@code job/aggregate/instant}). */
    public static Command internal(String id) {
        return new Command(id, "", null);
    }
}
