package org.guildhall.activity.collisions.mongo;

import org.guildhall.platform.migration.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** The index by which other activities' slots are found. */
@Configuration(proxyBeanMethods = false)
class CollisionStoreConfiguration {
    @Bean
    Indexes sessionTimes() {
        return Indexes.of("activities", new Index().on("state.times", Direction.ASC));
    }
}
