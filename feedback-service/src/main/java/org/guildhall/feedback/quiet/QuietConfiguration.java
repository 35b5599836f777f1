package org.guildhall.feedback.quiet;

import java.time.Clock;
import org.guildhall.feedback.FeedbackProperties;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.feedback.opinion.Texts;
import org.guildhall.feedback.privacy.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the quiet room together. */
@Configuration(proxyBeanMethods = false)
class QuietConfiguration {

    @Bean
    Throttle throttle(Clock clock, FeedbackProperties settings) {
        return new Throttle(clock, settings.zeroBits());
    }

    @Bean
    QuietRoom quietRoom(Intake intake, Vault vault, Opinions opinions, Moments moments, Throttle throttle) {
        return new QuietRoom(intake, new SealedActs(vault), throttle, opinions, moments);
    }

    @Bean
    Releases releases(Intake intake, Vault vault, Opinions opinions, Moments moments, Texts texts) {
        return new Releases(intake, new SealedActs(vault), opinions, moments, texts);
    }

    @Bean
    ReleasePlan releasePlan(FeedbackProperties settings) {
        return new ReleasePlan(settings.zone(), settings.releaseEvery());
    }
}
