package org.guildhall.insight.sheet.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.guildhall.insight.sheet.Facts;
import org.guildhall.insight.sheet.KeptFact;
import org.guildhall.platform.event.Hearing;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Facts in the collection {@code facts}, inserted once by event id. */
@Repository
class MongoFacts implements Facts {
    private final MongoCollection<Document> facts;

    MongoFacts(MongoTemplate template) {
        facts = template.getDb().getCollection("facts").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public KeptFact keep(KeptFact fact) {
        try {
            facts.insertOne(document(fact));
            return fact;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return find(fact.event()).orElseThrow();
        }
    }

    @Override
    public Optional<KeptFact> find(String event) {
        return Optional.ofNullable(facts.find(Filters.eq("_id", event)).first()).map(MongoFacts::read);
    }

    private static Document document(KeptFact fact) {
        List<Document> stamps = new ArrayList<>();
        for (String member : fact.people()) {
            stamps.add(
                    new Document("member", member).append("grade", fact.grades().get(member)));
        }
        Document document = new Document("_id", fact.event())
                .append("type", fact.type())
                .append("aggregate", fact.aggregate())
                .append("pos", fact.position())
                .append("at", Date.from(fact.at()))
                .append("union", fact.union())
                .append("stamps", stamps);
        return fact.hearing() == null
                ? document
                : document.append("hearing", fact.hearing().toDocument());
    }

    private static KeptFact read(Document document) {
        List<String> people = new ArrayList<>();
        Map<String, Integer> grades = new HashMap<>();
        for (Document stamp : document.getList("stamps", Document.class, List.of())) {
            people.add(stamp.getString("member"));
            if (stamp.getInteger("grade") != null) {
                grades.put(stamp.getString("member"), stamp.getInteger("grade"));
            }
        }
        return new KeptFact(
                document.getString("_id"),
                document.getString("type"),
                document.getString("aggregate"),
                document.getLong("pos"),
                document.getDate("at").toInstant(),
                document.getString("union"),
                people,
                grades,
                Hearing.from(document.get("hearing", Document.class)));
    }
}
