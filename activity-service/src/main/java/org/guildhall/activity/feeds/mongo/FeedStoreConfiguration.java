package org.guildhall.activity.feeds.mongo;

import org.guildhall.platform.migration.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** The collection of feeds: found by the hash of a secret, touched by an activity. */
@Configuration(proxyBeanMethods = false)
class FeedStoreConfiguration {
    @Bean
    Indexes feedIndexes() {
        return Indexes.of(
                MongoFeeds.COLLECTION,
                new Index().on(MongoFeeds.KEY, Direction.ASC).sparse(),
                new Index().on(MongoFeeds.ACTIVITIES, Direction.ASC));
    }
}
