package org.guildhall.insight.sheet.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.guildhall.insight.sheet.Patch;
import org.guildhall.insight.sheet.Sheet;
import org.guildhall.insight.sheet.Sheets;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.fold.Folds;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Sheets in one collection per generation, {@code sheets_g<n>}, with the index {@code touched}. */
@Repository
class MongoSheets implements Sheets {
    private static final String BOOKKEEPING = "touched";

    private final Folds folds;
    private final MongoTemplate template;
    private final Clock clock;

    MongoSheets(Folds folds, MongoTemplate template, Clock clock) {
        this.folds = folds;
        this.template = template;
        this.clock = clock;
    }

    @Override
    public void prepare(int generation) {
        template.indexOps(collection(generation)).createIndex(new Index().on(BOOKKEEPING, Sort.Direction.ASC));
    }

    @Override
    public void fold(int generation, Patch patch, EventContext at) {
        Update update = new Update();
        patch.sets().forEach(update::set);
        patch.raises().forEach(update::inc);
        folds.gather(collection(generation), patch.sheet(), at, update.set(BOOKKEEPING, Date.from(clock.instant())));
    }

    @Override
    public void forget(int generation, String sheet) {
        template.getDb().getCollection(collection(generation)).deleteOne(Filters.eq("_id", sheet));
    }

    @Override
    public Optional<Touched> find(int generation, String sheet, String... fields) {
        return Optional.ofNullable(template.getDb()
                        .getCollection(collection(generation))
                        .find(Filters.eq("_id", sheet))
                        .projection(Projections.fields(
                                Projections.include("pos", BOOKKEEPING), Projections.include(fields)))
                        .first())
                .map(MongoSheets::touched);
    }

    @Override
    public List<Touched> since(int generation, Instant instant) {
        List<Touched> found = new ArrayList<>();
        template.getDb()
                .getCollection(collection(generation))
                .find(Filters.gte(BOOKKEEPING, Date.from(instant)))
                .forEach(document -> found.add(touched(document)));
        return found;
    }

    @Override
    public void drop(int generation) {
        template.getDb().getCollection(collection(generation)).drop();
    }

    static String collection(int generation) {
        return "sheets_g" + generation;
    }

    private static Touched touched(Document document) {
        Map<String, Object> values = new HashMap<>(document);
        values.keySet().removeAll(List.of("_id", "pos", BOOKKEEPING));
        return new Touched(
                new Sheet(document.getString("_id"), document.getLong("pos"), values),
                document.getDate(BOOKKEEPING).toInstant());
    }
}
