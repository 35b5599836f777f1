package org.guildhall.platform.web;

import org.springframework.http.ResponseEntity;

/** A body with the version of its aggregate as entity tag. */
public final class Etags {
    private Etags() {}

    public static <T> ResponseEntity<T> ok(long version, T body) {
        return ResponseEntity.ok().eTag(tag(version)).body(body);
    }

    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
