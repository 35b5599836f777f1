package org.guildhall.platform.event;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How a consumer came to hear a fact: where its record stands in the topic, when that record was sent, and when it was
 * read here. Kept in a row that is written anyway, it shows the way a fact took.
 */
public record Hearing(int partition, long offset, Instant sent, Instant heard) {

    public Document toDocument() {
        return new Document("partition", partition)
                .append("offset", offset)
                .append("sent", Date.from(sent))
                .append("heard", Date.from(heard));
    }

    /** A hearing as a row keeps it; rows older than hearings have none. */
    public static @Nullable Hearing from(@Nullable Document document) {
        return document == null
                ? null
                : new Hearing(
                        document.getInteger("partition"),
                        document.getLong("offset"),
                        document.getDate("sent").toInstant(),
                        document.getDate("heard").toInstant());
    }
}
