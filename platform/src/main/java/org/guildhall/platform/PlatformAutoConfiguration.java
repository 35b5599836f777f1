package org.guildhall.platform;

import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.guildhall.platform.settings.CommonSettings;
import org.guildhall.settings.SettingsCheck;
import org.guildhall.settings.SettingsRule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Brings the platform into a service: one dependency, one import of {@code platform.yml}. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        },
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration"
        })
@EnableConfigurationProperties(PlatformProperties.class)
@Import({
    StoreConfiguration.class,
    EventConfiguration.class,
    WebConfiguration.class,
    SecurityConfiguration.class,
    CrashConfiguration.class
})
public class PlatformAutoConfiguration {

    @Bean
    static SettingsRule commonSettings() {
        return new CommonSettings();
    }

    @Bean
    static SettingsCheck settingsCheck(Environment environment) {
        return new SettingsCheck(environment);
    }

    /** A ping: the embedded store does not know {@code hello}, which Boot's own indicator sends. */
    @Bean
    HealthIndicator storeHealthIndicator(MongoClient client) {
        return () -> {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
            return Health.up().build();
        };
    }
}
