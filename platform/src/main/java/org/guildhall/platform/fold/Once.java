package org.guildhall.platform.fold;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.event.Handler;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * For handlers that give commands instead of folding: remembers how far each aggregate's facts have been acted on, so
 * that a topic replayed from its start gives no command again, however long ago the first one was.
 */
public final class Once {
    private final MongoCollection<Document> acted;

    public Once(MongoTemplate template) {
        acted = template.getDb().getCollection("acted").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** The handler, for facts newer than those its bearer has acted on. */
    public <T> Handler<T> by(String bearer, Handler<T> handler) {
        return (body, context) -> act(bearer, context, () -> handler.on(body, context));
    }

    /** Acts first and remembers then: a stop between the two acts again, which its command's id survives. */
    public void act(String bearer, EventContext context, Runnable act) {
        var place = Filters.eq("_id", bearer + " " + context.aggregate());
        Document before = acted.find(place).first();
        if (before == null || before.getLong("pos") < context.position()) {
            act.run();
            acted.updateOne(place, Updates.max("pos", context.position()), new UpdateOptions().upsert(true));
        }
    }
}
