package org.guildhall.insight.generation;

import java.time.Clock;
import org.guildhall.insight.sheet.Sheets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the keeper. */
@Configuration(proxyBeanMethods = false)
class GenerationConfiguration {

    @Bean
    GenerationKeeper generationKeeper(Generations generations, Groups groups, Sheets sheets, Clock clock) {
        return new GenerationKeeper(generations, groups, sheets, clock);
    }
}
