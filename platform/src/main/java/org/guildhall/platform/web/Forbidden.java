package org.guildhall.platform.web;

/** The caller may see the thing but not do this to it (403); the code says why. */
public final class Forbidden extends RuntimeException {
    public Forbidden(String code) {
        super(code);
    }
}
