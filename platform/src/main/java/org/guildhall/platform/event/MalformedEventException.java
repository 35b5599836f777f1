package org.guildhall.platform.event;

/** A record that no retry can make readable: it goes to the dead letters. */
public final class MalformedEventException extends RuntimeException {
    public MalformedEventException(String message) {
        super(message);
    }

    public MalformedEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
