package org.guildhall.member.access.mongo;

import java.util.ArrayList;
import java.util.List;
import org.guildhall.member.access.tokens.AccessSettings;
import org.guildhall.member.access.tokens.KnownClients;
import org.guildhall.platform.migration.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** The sign-in server's share of the store. */
@Configuration(proxyBeanMethods = false)
class AccessStoreConfiguration {

    @Bean
    RegisteredClientRepository registeredClients(MongoOperations mongo, AccessSettings settings) {
        MongoRegisteredClients clients = new MongoRegisteredClients(mongo);
        KnownClients.of(settings).forEach(clients::save);
        return clients;
    }

    @Bean
    MongoAuthorizations authorizations(MongoOperations mongo, RegisteredClientRepository clients) {
        return new MongoAuthorizations(mongo, clients);
    }

    @Bean
    Indexes authorizationIndexes() {
        List<IndexDefinition> indexes = new ArrayList<>();
        for (TokenKind kind : TokenKind.values()) {
            indexes.add(new Index(kind.field + ".digest", Sort.Direction.ASC)
                    .unique()
                    .sparse());
        }
        indexes.add(new Index("spent", Sort.Direction.ASC));
        indexes.add(new Index("until", Sort.Direction.ASC));
        return new Indexes(MongoAuthorizations.COLLECTION, indexes);
    }
}
