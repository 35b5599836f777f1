package org.guildhall.activity.demo;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far the demo has been loaded. */
record DemoProgress(State state, int done, int total, String text) {
    static final DemoProgress IDLE = new DemoProgress(State.IDLE, 0, 0, "");

    enum State {
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
