package org.guildhall.gateway.settings;

import org.guildhall.settings.SettingsCheck;
import org.guildhall.settings.SettingsRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Has the settings checked before anything else is made. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    @Bean
    static SettingsRule doorSettings() {
        return new DoorSettings();
    }

    @Bean
    static SettingsCheck settingsCheck(Environment environment) {
        return new SettingsCheck(environment);
    }
}
