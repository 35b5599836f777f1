package org.guildhall.platform.store;

/** The store did not say whether the write happened; look before telling anybody. */
public final class UnknownOutcomeException extends RuntimeException {
    public UnknownOutcomeException(String message, Throwable cause) {
        super(message, cause);
    }
}
