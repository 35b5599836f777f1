package org.guildhall.feedback.opinion.text;

/** What an opinion is. */
public enum Kind {
    QUESTION,
    COMPLAINT,
    SUGGESTION,
    WISH;

    /** Only what asks for nothing definite may be taken note of. */
    public boolean mayBeNoted() {
        return this == SUGGESTION || this == WISH;
    }
}
