package org.guildhall.platform.consumer;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** A record a consumer could not apply, with all it takes to try again; {@code order} keeps the parked ones in line. */
record DeadLetter(
        String id,
        String group,
        String aggregate,
        String topic,
        @Nullable String key,
        Map<String, String> headers,
        @Nullable Binary value,
        String reason,
        Instant at,
        String order) {

    Document toDocument() {
        Document document = new Document("_id", id)
                .append("group", group)
                .append("aggregate", aggregate)
                .append("topic", topic)
                .append("key", key)
                .append("headers", new Document(Map.copyOf(headers)))
                .append("reason", reason)
                .append("at", at.toString())
                .append("order", order);
        return value == null ? document : document.append("value", value);
    }

    byte @Nullable [] body() {
        return value == null ? null : value.getData();
    }

    /** Its partition and offset in the topic, which end its id. */
    int partition() {
        int offset = id.lastIndexOf('-');
        return Integer.parseInt(id.substring(id.lastIndexOf('-', offset - 1) + 1, offset));
    }

    long offset() {
        return Long.parseLong(id.substring(id.lastIndexOf('-') + 1));
    }

    static DeadLetter from(Document document) {
        Map<String, String> headers = new HashMap<>();
        document.get("headers", new Document()).forEach((name, text) -> headers.put(name, String.valueOf(text)));
        return new DeadLetter(
                document.getString("_id"),
                document.getString("group"),
                document.getString("aggregate"),
                document.getString("topic"),
                document.getString("key"),
                headers,
                document.get("value", Binary.class),
                document.getString("reason"),
                Instant.parse(document.getString("at")),
                document.getString("order"));
    }
}
