package org.guildhall.notification.audience;

import org.guildhall.directory.Directory;
import org.guildhall.notification.copy.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the resolving of audiences. */
@Configuration(proxyBeanMethods = false)
class AudienceConfiguration {

    @Bean
    Recipients recipients(Places places, Directory directory) {
        return new DirectoryRecipients(places, directory);
    }
}
