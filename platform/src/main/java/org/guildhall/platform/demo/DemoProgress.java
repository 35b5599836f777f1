package org.guildhall.platform.demo;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far the demo has been loaded, as the launcher reads it. */
public record DemoProgress(State state, int done, int total, String text) {

    /** Where loading stands. */
    public enum State {
        IDLE,
        RUNNING,
        DONE,
        FAILED;

        @JsonValue
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
