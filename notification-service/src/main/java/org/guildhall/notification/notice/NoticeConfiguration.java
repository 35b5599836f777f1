package org.guildhall.notification.notice;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneId;
import org.guildhall.notification.audience.Resolver;
import org.guildhall.notification.copy.ActivityCards;
import org.guildhall.notification.inbox.InboxRows;
import org.guildhall.notification.kind.Kinds;
import org.guildhall.notification.kind.KindsReader;
import org.guildhall.notification.kind.Phrasing;
import org.guildhall.platform.migration.Indexes;
import org.guildhall.settings.SettingsRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Wires telling together; the kinds are read here, and a hole in them stops the start. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    static SettingsRule zoneRule() {
        return settings -> settings.zone("guildhall.zone");
    }

    @Bean
    Kinds kinds(@Value("classpath:kinds.yaml") Resource yaml) throws IOException {
        try (InputStream in = yaml.getInputStream()) {
            return new KindsReader(HeardEvents.all(), Resolver.names()).read(in);
        }
    }

    @Bean
    Phrasing phrasing(Kinds kinds, @Value("${guildhall.zone}") ZoneId zone) {
        return new Phrasing(kinds, zone);
    }

    @Bean
    NoticeDesk noticeDesk(Kinds kinds, ActivityCards cards, Notices notices, Nudge nudge, Clock clock) {
        return new NoticeDesk(kinds, cards, notices, nudge, clock);
    }

    @Bean
    Retention retention(Kinds kinds, InboxRows rows, Notices notices, Clock clock) {
        return new Retention(kinds, rows, notices, clock);
    }

    @Bean
    Indexes noticeIndexes() {
        return Indexes.of(
                "notices",
                new Index().on("open", Direction.ASC).sparse(),
                new Index().on("owes", Direction.ASC).sparse(),
                new Index().on("at", Direction.ASC),
                new Index().on("subject", Direction.ASC).on("kind", Direction.ASC));
    }
}
