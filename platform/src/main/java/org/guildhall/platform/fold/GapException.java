package org.guildhall.platform.fold;

/** A fact came before its predecessor: it waits among the dead letters until that one has arrived. */
public final class GapException extends RuntimeException {
    public GapException(String message) {
        super(message);
    }
}
