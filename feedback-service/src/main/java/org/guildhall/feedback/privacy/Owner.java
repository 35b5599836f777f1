package org.guildhall.feedback.privacy;

import java.nio.charset.StandardCharsets;

/** The document a text belongs to; part of what is authenticated, so that no text can be moved to another document. */
public record Owner(String collection, String id) {

    byte[] bound(String field) {
        return (collection + "\n" + id + "\n" + field).getBytes(StandardCharsets.UTF_8);
    }
}
