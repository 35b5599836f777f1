package org.guildhall.platform;

import org.guildhall.platform.crash.ArmedCrashes;
import org.guildhall.platform.crash.Crashes;
import org.guildhall.platform.web.CrashController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Crash points: nothing in production, to be armed in the demo and in tests. */
@Configuration(proxyBeanMethods = false)
class CrashConfiguration {

    @Bean
    @Profile("!demo & !test")
    Crashes noCrashes() {
        return Crashes.NEVER;
    }

    @Bean
    @Profile("demo | test")
    ArmedCrashes armedCrashes() {
        return new ArmedCrashes(() -> Runtime.getRuntime().halt(137));
    }

    @Bean
    @Profile("demo | test")
    CrashController crashController(ArmedCrashes armedCrashes) {
        return new CrashController(armedCrashes);
    }
}
