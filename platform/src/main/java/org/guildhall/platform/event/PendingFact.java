package org.guildhall.platform.event;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it waits in its aggregate's document: numbered, validated, its body already JSON. A restated fact tells a
 * whole state anew, so it may cross a gap at the consumer.
 */
public record PendingFact(
        long position,
        String type,
        String key,
        Instant at,
        @Nullable String trace,
        @Nullable String body,
        boolean restated) {

    public Document toDocument() {
        Document document = new Document("p", position)
                .append("type", type)
                .append("key", key)
                .append("at", at.toString());
        if (trace != null) {
            document.append("trace", trace);
        }
        if (body != null) {
            document.append("body", body);
        }
        if (restated) {
            document.append("restated", true);
        }
        return document;
    }

    public static PendingFact from(Document document) {
        return new PendingFact(
                document.getLong("p"),
                document.getString("type"),
                document.getString("key"),
                Instant.parse(document.getString("at")),
                document.getString("trace"),
                document.getString("body"),
                document.getBoolean("restated", false));
    }
}
