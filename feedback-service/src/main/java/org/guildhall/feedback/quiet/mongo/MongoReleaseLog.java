package org.guildhall.feedback.quiet.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.guildhall.feedback.quiet.ReleaseLog;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** One document with the time of the last finished release. */
@Component
final class MongoReleaseLog implements ReleaseLog {

    private static final String ID = "intake";

    private final MongoTemplate template;

    MongoReleaseLog(MongoTemplate template) {
        this.template = template;
    }

    @Override
    public Instant last() {
        Document found = releases().find(Filters.eq("_id", ID)).first();
        return found == null ? Instant.EPOCH : found.getDate("slot").toInstant();
    }

    @Override
    public void finished(Instant slot) {
        releases()
                .updateOne(
                        Filters.eq("_id", ID), Updates.set("slot", Date.from(slot)), new UpdateOptions().upsert(true));
    }

    private MongoCollection<Document> releases() {
        return template.getDb().getCollection("releases");
    }
}
