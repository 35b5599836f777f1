package org.guildhall.feedback.opinion.text;

import java.time.Instant;
import org.guildhall.feedback.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/** One message of the thread; {@code by} is a handler, or null for the asker. {@code key} is random and names the text's place. */
public record Entry(String key, Type type, @Nullable String by, SealedText text, Instant at) {

    /** What an entry is for; a note never reaches the asker. */
    public enum Type {
        REPLY,
        NOTE,
        QUESTION
    }

    public boolean shownToAsker() {
        return type != Type.NOTE;
    }
}
