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
import java.util.Objects;
import org.bson.Document;
import org.guildhall.insight.sheet.Facts;
import org.guildhall.insight.sheet.KeptFact;
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
            return read(Objects.requireNonNull(
                    facts.find(Filters.eq("_id", fact.event())).first()));
        }
    }

    private static Document document(KeptFact fact) {
        List<Document> stamps = new ArrayList<>();
        fact.grades().forEach((member, grade) -> stamps.add(new Document("member", member).append("grade", grade)));
        return new Document("_id", fact.event())
                .append("type", fact.type())
                .append("aggregate", fact.aggregate())
                .append("pos", fact.position())
                .append("at", Date.from(fact.at()))
                .append("union", fact.union())
                .append("stamps", stamps);
    }

    private static KeptFact read(Document document) {
        Map<String, Integer> grades = new HashMap<>();
        for (Document stamp : document.getList("stamps", Document.class, List.of())) {
            grades.put(stamp.getString("member"), stamp.getInteger("grade"));
        }
        return new KeptFact(
                document.getString("_id"),
                document.getString("type"),
                document.getString("aggregate"),
                document.getLong("pos"),
                document.getDate("at").toInstant(),
                document.getString("union"),
                grades);
    }
}
