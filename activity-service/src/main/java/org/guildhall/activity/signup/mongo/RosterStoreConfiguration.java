package org.guildhall.activity.signup.mongo;

import java.time.Clock;
import java.time.Instant;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.desk.Desks;
import org.guildhall.activity.signup.desk.Rosters;
import org.guildhall.activity.signup.desk.SignUpWire;
import org.guildhall.activity.signup.views.RecentWrites;
import org.guildhall.platform.migration.Indexes;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.timer.DueTimer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** The collections of rosters and their projections: types, indexes, timer, and the desks that write. */
@Configuration(proxyBeanMethods = false)
class RosterStoreConfiguration {
    @Bean
    AggregateType<Roster> rosterType(SignUpWire wire) {
        return AggregateType.of("roster", "rosters", "activity.events", new RosterCodec())
                .keyedBy(id -> RosterId.parse(id).activity())
                .due(roster -> roster.nextDue(Instant.EPOCH))
                .restatedBy(wire::restated)
                .pendingLimit(Admission.MOST);
    }

    @Bean
    Desks desks(Rosters rosters, RecentWrites recent, Clock clock) {
        return new Desks(rosters, recent, clock);
    }

    @Bean
    DueTimer rosterTimer(AggregateType<Roster> rosterType, Desks desks) {
        return DueTimer.of(rosterType, (id, due) -> desks.ask(RosterId.parse(id), Roster::keepTime));
    }

    /** Mine: by person, newest first. A roster's rows: by roster. Seat counts are read by id. */
    @Bean
    Indexes signUpIndexes() {
        return Indexes.of(
                MongoSignUpRows.COLLECTION,
                new Index().on("person", Direction.ASC).on("at", Direction.DESC).on("_id", Direction.ASC),
                new Index().on("roster", Direction.ASC).on("entered", Direction.ASC));
    }
}
