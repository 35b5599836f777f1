package org.guildhall.platform.migration;

import org.springframework.data.mongodb.core.MongoTemplate;

/** One step that changes a store, done once, in order of its number; it must survive being stopped half-way. */
public interface Migration {

    int order();

    String name();

    void run(MongoTemplate template);
}
