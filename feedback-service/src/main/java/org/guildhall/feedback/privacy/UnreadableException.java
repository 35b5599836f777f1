package org.guildhall.feedback.privacy;

/** A sealed text that does not open: another key, another place, or changed bytes. Its message never quotes anything. */
public final class UnreadableException extends RuntimeException {
    UnreadableException(Throwable cause) {
        super("a sealed text does not open here", cause);
    }
}
