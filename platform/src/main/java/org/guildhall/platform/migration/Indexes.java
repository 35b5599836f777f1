package org.guildhall.platform.migration;

import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/** The indexes a collection needs, made at start one after the other. */
public record Indexes(String collection, List<IndexDefinition> definitions) {

    public static Indexes of(String collection, IndexDefinition... definitions) {
        return new Indexes(collection, List.of(definitions));
    }

    void make(MongoTemplate template) {
        for (IndexDefinition definition : definitions) {
            template.indexOps(collection).createIndex(definition);
        }
    }
}
