package org.guildhall.platform.web;

/** Absent, or hidden from this caller: both read alike (404). */
public final class NotFound extends RuntimeException {
    public NotFound(String what) {
        super(what);
    }
}
