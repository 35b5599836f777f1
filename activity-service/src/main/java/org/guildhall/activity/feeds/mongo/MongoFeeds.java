package org.guildhall.activity.feeds.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.guildhall.activity.feeds.Feed;
import org.guildhall.activity.feeds.FeedId;
import org.guildhall.activity.feeds.Feeds;
import org.guildhall.activity.feeds.KeptFeed;
import org.guildhall.activity.signup.RosterId;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** One document per feed, read by id or by the hash of its secret, touched by union or by (activities). */
@Component
class MongoFeeds implements Feeds {
    static final String COLLECTION = "feeds";
    static final String KEY = "key";
    static final String ACTIVITIES = "activities";
    private static final String TOUCHED = "touched";
    private static final String AWAITED = "awaited";
    private static final int MOST_AWAITED = 200;
    private final MongoTemplate template;

    MongoFeeds(MongoTemplate template) {
        this.template = template;
    }

    @Override
    public Optional<KeptFeed> find(FeedId id) {
        return one(by(id));
    }

    @Override
    public Optional<KeptFeed> behind(String hash) {
        return one(where(KEY).is(hash));
    }

    @Override
    public Optional<Instant> since(String member) {
        Query query = new Query(by(FeedId.person(member)));
        query.fields().include("since");
        return Optional.ofNullable(template.findOne(query, Document.class, COLLECTION))
                .map(found -> found.getDate("since").toInstant());
    }

    @Override
    public KeptFeed begin(FeedId id) {
        FindAndModifyOptions options =
                FindAndModifyOptions.options().upsert(true).returnNew(true);
        FeedDocument begun = template.findAndModify(
                new Query(by(id)), unmade(new Update()), options, FeedDocument.class, COLLECTION);
        return begun == null ? find(id).orElseThrow() : begun.toFeed();
    }

    @Override
    public void open(String member, String hash, Instant now) {
        Update update = new Update().set(KEY, hash).set("since", Date.from(now));
        template.upsert(new Query(by(FeedId.person(member))), unmade(update), COLLECTION);
    }

    private static Update unmade(Update update) {
        return update.setOnInsert(TOUCHED, 1L).setOnInsert("made", 0L).setOnInsert("epoch", 0L);
    }

    @Override
    public void close(String member) {
        template.remove(new Query(by(FeedId.person(member))), COLLECTION);
    }

    @Override
    public void watch(FeedId id, Collection<String> activities) {
        Update update = new Update().addToSet(ACTIVITIES).each(activities.toArray());
        template.updateFirst(new Query(by(id)), update, COLLECTION);
    }

    @Override
    public void keep(KeptFeed made) {
        Feed feed = made.feed();
        if (feed != null) {
            Query untouched = new Query(by(made.id()).and(TOUCHED).is(made.touched()));
            Update update = new Update()
                    .set("made", made.made())
                    .set("epoch", made.epoch())
                    .set(AWAITED, List.of())
                    .set(ACTIVITIES, made.activities())
                    .set("names", feed.names())
                    .set("entries", feed.entries());
            template.updateFirst(untouched, update, FeedDocument.class, COLLECTION);
        }
    }

    @Override
    public void touch(String union, String activity) {
        touch(new Criteria()
                .orOperator(by(FeedId.union(union)), where(ACTIVITIES).is(activity)));
    }

    @Override
    public void touch(String union) {
        touch(by(FeedId.union(union)));
    }

    private void touch(Criteria which) {
        template.updateMulti(new Query(which), new Update().inc(TOUCHED, 1L), COLLECTION);
    }

    /** Looks first: few people have a feed, and a rush of seats must not become a rush of writes. */
    @Override
    public void await(String member, RosterId roster, long position) {
        Query whose = new Query(by(FeedId.person(member)));
        if (template.exists(whose, COLLECTION)) {
            Document awaited = new Document("roster", roster.toString()).append("position", position);
            Update update = new Update().inc(TOUCHED, 1L);
            update.push(AWAITED).slice(-MOST_AWAITED).each(awaited);
            template.updateFirst(whose, update, COLLECTION);
        }
    }

    private Optional<KeptFeed> one(Criteria which) {
        return Optional.ofNullable(template.findOne(new Query(which), FeedDocument.class, COLLECTION))
                .map(FeedDocument::toFeed);
    }

    private static Criteria by(FeedId id) {
        return where("_id").is(id.toString());
    }
}
