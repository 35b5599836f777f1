package org.guildhall.activity.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What attendance answers; refusals are data, not exceptions. */
public sealed interface DoorAnswer {
    /** It stands as wished, now or before. */
    record Done() implements DoorAnswer {}

    /** A business refusal with its stable code. */
    record Refused(String code) implements DoorAnswer {}

    /** Nobody takes attendance of that session. */
    record Unknown() implements DoorAnswer {}

    /** Each scan's own answer. */
    record Scanned(List<Told> told) implements DoorAnswer {
        public Scanned {
            told = List.copyOf(told);
        }
    }

    /** The answer to one scan, with the mark that counts. */
    record Told(
            String scan,
            Verdict verdict,
            String member,
            @Nullable Mark mark) {}
}
