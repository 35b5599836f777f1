package org.guildhall.platform.migration;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Makes indexes and runs migrations not yet recorded, one after the other, before anything else uses the store. */
public final class Migrations implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private final MongoTemplate template;
    private final List<Migration> migrations;
    private final List<Indexes> indexes;
    private final Clock clock;

    public Migrations(MongoTemplate template, List<Migration> migrations, List<Indexes> indexes, Clock clock) {
        this.template = template;
        this.migrations = migrations.stream()
                .sorted(Comparator.comparingInt(Migration::order))
                .toList();
        this.indexes = List.copyOf(indexes);
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        indexes.forEach(wanted -> wanted.make(template));
        MongoCollection<Document> done = template.getDb().getCollection("platform_migrations");
        for (Migration migration : migrations) {
            if (done.find(Filters.eq("_id", migration.order())).first() == null) {
                LOG.info("migration {}: {}", migration.order(), migration.name());
                migration.run(template);
                done.insertOne(new Document("_id", migration.order())
                        .append("name", migration.name())
                        .append("at", clock.instant().toString()));
            }
        }
    }
}
