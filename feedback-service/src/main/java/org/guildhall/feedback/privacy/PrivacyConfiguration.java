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
    Keyring keyring(FeedbackProperties properties, MongoTemplate template) {
        KeystoreFile file = new KeystoreFile(properties.keystore(), properties.keystorePassword());
        return new Keyring(
                file,
                file.open(() -> SEALED.stream().noneMatch(collection -> template.exists(new Query(), collection))));
    }

    @Bean
    Vault vault(Keyring keyring) {
        return new Vault(keyring);
    }

    @Bean
    Seals seals(Keyring keyring) {
        return new Seals(keyring);
    }
}
