package org.guildhall.gateway.system;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One part of the installation as an administrator sees it.
 *
 * @param lag events not yet read by this part
 * @param oldestPendingMs age of the oldest event not yet sent
 * @param deadLetters events that could not be applied and wait to be tried again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Part(
        String name,
        State state,
        @Nullable String version,
        @Nullable Long lag,
        @Nullable Long oldestPendingMs,
        @Nullable Long deadLetters) {

    /** Not ready is also who takes too long to say; down is who cannot be reached. */
    enum State {
        UP,
        NOT_READY,
        DOWN
    }

    static Part of(String name, State state) {
        return new Part(name, state, null, null, null, null);
    }
}
