package org.guildhall.platform.web;

import org.jspecify.annotations.Nullable;

/** The request is wrong in itself (400): which field, and a stable code. */
public final class BadInput extends RuntimeException {
    private final String field;
    private final String code;

    public BadInput(String field, String code) {
        this(field, code, null);
    }

    public BadInput(String field, String code, @Nullable Throwable cause) {
        super(field + ": " + code, cause);
        this.field = field;
        this.code = code;
    }

    public String field() {
        return field;
    }

    public String code() {
        return code;
    }
}
