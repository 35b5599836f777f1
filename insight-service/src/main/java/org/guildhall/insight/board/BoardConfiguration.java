package org.guildhall.insight.board;

import java.time.Clock;
import org.guildhall.insight.generation.GenerationKeeper;
import org.guildhall.insight.sheet.Sheets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires boards. */
@Configuration(proxyBeanMethods = false)
class BoardConfiguration {

    @Bean
    Tallies tallies(Sheets sheets, GenerationKeeper generations, Clock clock) {
        return new Tallies(sheets, generations, clock);
    }

    @Bean
    Boards boards(Tallies tallies, Releases releases, Clock clock) {
        return new Boards(tallies, releases, clock);
    }

    @Bean
    BoardStream boardStream(Tallies tallies, Boards boards) {
        return new BoardStream(tallies, boards);
    }
}
