package org.guildhall.feedback;

import org.guildhall.settings.SettingsRule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Opinions: collected, processed, climbing, answered, confirmed. */
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
public class FeedbackServiceApplication {

    @Bean
    static SettingsRule feedbackSettingsRule() {
        return settings -> {
            settings.zone("guildhall.feedback.zone");
            settings.duration("guildhall.feedback.release-every");
            settings.number("guildhall.feedback.zero-bits", 0, 30);
            settings.number("guildhall.feedback.opinions-a-day", 1, 1_000_000);
        };
    }

    public static void main(String[] args) {
        SpringApplication.run(FeedbackServiceApplication.class, args);
    }
}
