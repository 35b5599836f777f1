package org.guildhall.feedback.audit.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.guildhall.feedback.audit.Audit;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Rows numbered without gaps; two writers of the same number cannot both win. */
@Component
final class MongoAudit implements Audit {

    private static final int TRIES = 20;
    private static final List<String> FIELDS = List.of("at", "actor", "act", "object", "reason", "before");

    private final MongoTemplate template;
    private final Clock clock;

    MongoAudit(MongoTemplate template, Clock clock) {
        this.template = template;
        this.clock = clock;
    }

    @Override
    public void note(String actor, String act, String object, String reason) {
        for (int i = 0; i < TRIES; i++) {
            if (append(actor, act, object, reason)) {
                return;
            }
        }
        throw new IllegalStateException("the audit is contended");
    }

    private boolean append(String actor, String act, String object, String reason) {
        Document last = rows().find().sort(Sorts.descending("_id")).first();
        Document row = new Document("_id", last == null ? 1L : last.getLong("_id") + 1)
                .append("at", clock.instant().toString())
                .append("actor", actor)
                .append("act", act)
                .append("object", object)
                .append("reason", reason)
                .append("before", last == null ? "" : last.getString("hash"));
        row.append("hash", hash(row));
        try {
            rows().insertOne(row);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public Optional<Long> firstBroken() {
        String before = "";
        long number = 0;
        for (Document row : rows().find().sort(Sorts.ascending("_id"))) {
            number++;
            boolean follows = row.getLong("_id") == number
                    && before.equals(row.getString("before"))
                    && hash(row).equals(row.getString("hash"));
            if (!follows) {
                return Optional.of(number);
            }
            before = row.getString("hash");
        }
        return Optional.empty();
    }

    private static String hash(Document row) {
        StringBuilder text = new StringBuilder().append(row.getLong("_id"));
        FIELDS.forEach(field -> {
            String value = row.getString(field);
            text.append('\n').append(value.length()).append(':').append(value);
        });
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private MongoCollection<Document> rows() {
        return template.getDb().getCollection("audit").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
