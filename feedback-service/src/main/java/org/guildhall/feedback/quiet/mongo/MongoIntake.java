package org.guildhall.feedback.quiet.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.guildhall.feedback.privacy.SealedText;
import org.guildhall.feedback.privacy.WrappedKey;
import org.guildhall.feedback.quiet.Intake;
import org.guildhall.feedback.quiet.Waiting;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The intake as small documents that hold nothing but an id and sealed bytes. */
@Component
final class MongoIntake implements Intake {

    private final MongoTemplate template;

    MongoIntake(MongoTemplate template) {
        this.template = template;
    }

    @Override
    public void put(Waiting waiting) {
        Document document = new Document("_id", waiting.opinion())
                .append("mark", waiting.mark())
                .append("alias", waiting.key().alias())
                .append("key", waiting.key().value())
                .append("act", waiting.act().value());
        intake().replaceOne(Filters.eq("_id", waiting.opinion()), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<Waiting> find(String opinion) {
        return Optional.ofNullable(intake().find(Filters.eq("_id", opinion)).first())
                .map(MongoIntake::read);
    }

    @Override
    public List<Waiting> after(String opinion, int limit) {
        List<Waiting> found = new ArrayList<>();
        intake().find(Filters.gt("_id", opinion))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(MongoIntake::read)
                .into(found);
        return found;
    }

    @Override
    public void remove(Waiting waiting) {
        intake().deleteOne(Filters.and(Filters.eq("_id", waiting.opinion()), Filters.eq("mark", waiting.mark())));
    }

    @Override
    public boolean namesKey(String alias) {
        return intake().find(Filters.eq("alias", alias)).first() != null;
    }

    private static Waiting read(Document it) {
        return new Waiting(
                it.getString("_id"),
                it.getString("mark"),
                new WrappedKey(it.getString("alias"), it.getString("key")),
                new SealedText(it.getString("act")));
    }

    private MongoCollection<Document> intake() {
        return template.getDb().getCollection("intake").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
