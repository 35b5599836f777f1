package org.guildhall.notification.copy;

import org.guildhall.platform.migration.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** The index of the copies: entries of an activity in order. */
@Configuration(proxyBeanMethods = false)
class CopyConfiguration {

    @Bean
    Indexes placeIndexes() {
        return Indexes.of("places", new Index().on("activity", Direction.ASC).on("_id", Direction.ASC));
    }
}
