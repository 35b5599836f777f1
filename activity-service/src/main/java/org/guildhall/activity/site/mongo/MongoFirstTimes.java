package org.guildhall.activity.site.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.guildhall.activity.site.FirstTimes;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** One small document per announced activity, read by id, a page at a time. */
@Component
class MongoFirstTimes implements FirstTimes {
    private static final String COLLECTION = "first_times";
    private static final String STARTS = "starts";
    private static final String SESSION = "session";
    private static final String AT = "at";
    private final MongoTemplate template;

    MongoFirstTimes(MongoTemplate template) {
        this.template = template;
    }

    @Override
    public void keep(String activity, Map<Integer, Instant> starts) {
        List<Document> sessions = starts.entrySet().stream()
                .map(entry -> new Document(SESSION, entry.getKey()).append(AT, Date.from(entry.getValue())))
                .toList();
        template.upsert(new Query(where("_id").is(activity)), new Update().setOnInsert(STARTS, sessions), COLLECTION);
    }

    @Override
    public Map<String, Map<Integer, Instant>> of(Collection<String> activities) {
        Map<String, Map<Integer, Instant>> times = new HashMap<>();
        if (!activities.isEmpty()) {
            Query query = new Query(where("_id").in(activities)).limit(activities.size());
            template.find(query, Document.class, COLLECTION)
                    .forEach(found -> times.put(found.getString("_id"), starts(found)));
        }
        return times;
    }

    private static Map<Integer, Instant> starts(Document found) {
        Map<Integer, Instant> starts = new HashMap<>();
        found.getList(STARTS, Document.class, List.of())
                .forEach(one -> starts.put(
                        one.getInteger(SESSION), one.get(AT, Date.class).toInstant()));
        return starts;
    }
}
