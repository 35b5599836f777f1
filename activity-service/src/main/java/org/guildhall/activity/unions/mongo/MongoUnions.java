package org.guildhall.activity.unions.mongo;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.guildhall.activity.details.Names;
import org.guildhall.activity.unions.Union;
import org.guildhall.activity.unions.Unions;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.fold.Folds;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** One document per union, read by id. */
@Component
class MongoUnions implements Unions {
    private static final String COLLECTION = "unions";
    private final MongoTemplate template;
    private final Folds folds;

    MongoUnions(MongoTemplate template, Folds folds) {
        this.template = template;
        this.folds = folds;
    }

    @Override
    public Optional<Union> find(String id) {
        return Optional.ofNullable(template.findById(id, Document.class, COLLECTION))
                .map(found -> new Union(
                        id,
                        names(found),
                        found.getList("departments", Document.class, List.of()).stream()
                                .map(one -> new Union.Department(one.getString("id"), names(one)))
                                .toList()));
    }

    @Override
    public void keep(Union union, EventContext context) {
        List<Document> departments = union.departments().stream()
                .map(one -> new Document("id", one.id()).append("names", document(one.names())))
                .toList();
        Update update = new Update().set("names", document(union.names())).set("departments", departments);
        folds.state(COLLECTION, union.id(), context, update);
    }

    private static Names names(Document holder) {
        Document names = holder.get("names", Document.class);
        return new Names(names.getString("zh"), names.getString("en"));
    }

    private static Document document(Names names) {
        return new Document("zh", names.zh()).append("en", names.en());
    }
}
