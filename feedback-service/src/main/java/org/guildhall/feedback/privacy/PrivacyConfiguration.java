package org.guildhall.feedback.privacy;

import java.util.List;
import org.guildhall.feedback.FeedbackProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** The vault, opened at start: without its keystore the service does not begin to serve. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    private static final List<String> SEALED = List.of("opinions", "intake");

    @Bean
    Keystore keystore(FeedbackProperties properties, MongoTemplate template) {
        KeystoreFile file = new KeystoreFile(properties.keystore(), properties.keystorePassword());
        return file.open(() -> SEALED.stream().noneMatch(collection -> template.exists(new Query(), collection)));
    }

    @Bean
    Vault vault(Keystore keystore) {
        return new Vault(keystore);
    }

    @Bean
    Seals seals(Keystore keystore) {
        return new Seals(keystore);
    }
}
