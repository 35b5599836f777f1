package org.guildhall.feedback.calendar;

import org.guildhall.feedback.FeedbackProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Monday to Friday in the college's zone, until a calendar is told. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    Calendar calendar(FeedbackProperties properties) {
        WorkingDays plain = WorkingDays.plain(properties.zone());
        return () -> plain;
    }
}
