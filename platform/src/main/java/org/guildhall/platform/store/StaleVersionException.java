package org.guildhall.platform.store;

/** The caller's version is no longer the current one (412). */
public final class StaleVersionException extends RuntimeException {
    public StaleVersionException(String message) {
        super(message);
    }
}
