package org.guildhall.platform.store;

/** A command id came again with another payload (422). */
public final class PayloadMismatchException extends RuntimeException {
    public PayloadMismatchException(String message) {
        super(message);
    }
}
