package org.guildhall.launcher.parts;

import java.util.OptionalLong;

/**
 * One line of the table of parts.
 *
 * @param part which
 * @param state what is known of it
 * @param port where it listens
 * @param pid of its process, if any
 * @param readyMillis how long its start took, if it is known
 * @param memory megabytes resident, if the system tells
 */
public record PartStatus(
        Part part, State state, int port, OptionalLong pid, OptionalLong readyMillis, OptionalLong memory) {

    /** What a part can be found doing. */
    public enum State {
        RUNNING("running"),
        STARTING("starting"),
        DIED("died"),
        STOPPED("stopped"),
        NOT_BUILT("not built");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As shown to people. */
        public String words() {
            return words;
        }
    }

    /** Whether a process is there. */
    public boolean isAlive() {
        return pid.isPresent();
    }
}
