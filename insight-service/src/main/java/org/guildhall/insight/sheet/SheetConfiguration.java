package org.guildhall.insight.sheet;

import org.guildhall.directory.Directory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the desk. */
@Configuration(proxyBeanMethods = false)
class SheetConfiguration {

    @Bean
    SheetDesk sheetDesk(Facts facts, Sheets sheets, Directory directory) {
        return new SheetDesk(facts, sheets, directory);
    }
}
